import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { FAIR_SIDES, PARTY_STATUSES } from '~/modules/fairs/index'
import { approveMany, editionForOffice, officeParties } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { BulkBar } from '~/ui/list/bulk-bar'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ButtonLink } from '~/ui/page/button'
import { Tabs } from '~/ui/page/tabs'
import { SearchBox } from '~/ui/shell/search-box'
import { OfficeFairFrame } from '../fairs/office-frame'
import { PartyTable } from '../fairs/party-table'
import { pageTitle } from '../page-title'
import { choiceOf, pageOf, textOf, withParam } from '../query'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, fairs, t => `${t.office.tabs.parties} - ${data?.head.name ?? t.office.title}`)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const slug = args.params.slug ?? ''
  const params = new URL(args.request.url).searchParams
  const filter = {
    q: textOf(params, 'q'),
    side: choiceOf(params, 'side', FAIR_SIDES),
    status: choiceOf(params, 'status', PARTY_STATUSES),
  }
  const [found, list] = await Promise.all([
    editionForOffice(access, slug),
    officeParties(slug, filter, pageOf(params)),
  ])
  if (!found || !list) throw notFound()
  const { head, edition } = found
  const defaults = {
    university: [edition.universityFloor, edition.universityCeiling],
    enterprise: [edition.enterpriseFloor, edition.enterpriseCeiling],
  }
  return { head, counts: found.counts, list, filter, defaults }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const slug = args.params.slug ?? ''
  const form = await args.request.formData()
  const partyIds = form.getAll('selected').map(String)
  const here = `${paths.officeFairParties(slug)}${new URL(args.request.url).search}`
  if (partyIds.length === 0) return redirect(here)
  await approveMany({ access, slug, partyIds })
  return redirectSaying(here, 'fair-approved-many')
}

function Filters({ counts, filter, head }: Loaded) {
  const t = useMessages(fairs)
  const search = `?${useSearchParams()[0]}`
  const sides = FAIR_SIDES.filter(side => !filter.side || side === filter.side)
  const sum = (key: 'approved' | 'waiting' | 'waitlisted') =>
    sides.reduce((total, side) => total + counts[side][key], 0)
  const known = { registered: sum('waiting'), approved: sum('approved'), waitlisted: sum('waitlisted') }
  const here = paths.officeFairParties(head.slug)
  return (
    <>
      <Tabs
        label={t.office.parties.party}
        tabs={[
          {
            to: here + withParam(search, 'side', null),
            label: t.office.parties.both,
            current: !filter.side,
          },
          ...FAIR_SIDES.map(side => ({
            to: here + withParam(search, 'side', side),
            label: t.sides[side],
            current: filter.side === side,
          })),
        ]}
      />
      <Tabs
        label={t.office.parties.status}
        tabs={[
          {
            to: here + withParam(search, 'status', null),
            label: t.office.parties.all,
            current: !filter.status,
          },
          ...PARTY_STATUSES.map(status => ({
            to: here + withParam(search, 'status', status),
            label: t.partyStatus[status],
            ...(status in known && { count: known[status as keyof typeof known] }),
            current: filter.status === status,
          })),
        ]}
      />
    </>
  )
}

/** The registrations of an edition: those to review first, approved one by one or many at once. */
export default function OfficeFairParties() {
  const loaded = useLoaderData<typeof loader>()
  const { head, list, filter } = loaded
  const { parties: t } = useMessages(fairs).office
  const f = useFormat()
  const keep: [string, string][] = []
  if (filter.side) keep.push(['side', filter.side])
  if (filter.status) keep.push(['status', filter.status])
  return (
    <OfficeFairFrame head={head}>
      <div className="mt-4">
        <SearchBox
          small
          action={paths.officeFairParties(head.slug)}
          label={t.search}
          placeholder={t.search}
          defaultValue={filter.q}
          keep={keep}
        />
      </div>
      <Filters {...loaded} />
      <p className="hint">{t.total({ count: f.number(list.total) })}</p>
      {list.items.length > 0 ? (
        <Form method="post">
          <PartyTable slug={head.slug} items={list.items} defaults={loaded.defaults} />
          <BulkBar>
            <SubmitButton size="small">{t.approveSelected}</SubmitButton>
          </BulkBar>
        </Form>
      ) : (
        <EmptyState title={t.none} text={t.noneText}>
          <ButtonLink look="secondary" to={paths.officeFairParties(head.slug)}>
            {t.clear}
          </ButtonLink>
        </EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </OfficeFairFrame>
  )
}
