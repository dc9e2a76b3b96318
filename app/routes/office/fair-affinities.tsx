import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import type { Preference } from '~/modules/fairs/index'
import { editionForOffice, officeAffinities, recomputeAffinities } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { OfficeFairFrame } from '../fairs/office-frame'
import { pageTitle } from '../page-title'
import { pageOf } from '../query'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, fairs, t => `${t.office.affinities.title} - ${data?.head.name ?? ''}`)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const found = await editionForOffice(access, args.params.slug ?? '')
  if (!found) throw notFound()
  const page = pageOf(new URL(args.request.url).searchParams)
  return { head: found.head, list: await officeAffinities(found.edition.id, page) }
}
type Item = ReturnType<typeof useLoaderData<typeof loader>>['list']['items'][number]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const slug = args.params.slug ?? ''
  const asked = await recomputeAffinities({ access, slug })
  if (!asked.ok) throw notFound()
  return redirectSaying(paths.officeFairAffinities(slug), 'fair-affinity-asked')
}

function useWishWords() {
  const { affinities: t } = useMessages(fairs).office
  const word = (said: Preference, of: (p: { rank: number }) => string) =>
    said?.kind === 'wish' ? of({ rank: said.rank }) : ''
  return ({ university, enterprise, blocked }: Item) => {
    if (blocked) return t.blocked
    const words = [word(university, t.universityWish), word(enterprise, t.enterpriseWish)].filter(Boolean)
    return words.join(' · ') || t.neutral
  }
}

function Table({ items }: { items: Item[] }) {
  const t = useMessages(fairs)
  const wishWords = useWishWords()
  const s = t.office.affinities
  return (
    <DataTable
      caption={s.title}
      rows={items}
      rowKey={item => item.key}
      columns={[
        { key: 'u', label: s.university, kind: 'row', cell: item => item.universityName },
        { key: 'e', label: s.enterprise, cell: item => item.enterpriseName },
        { key: 'value', label: s.value, kind: 'number', cell: item => <b>{item.value}</b> },
        { key: 'base', label: s.base, kind: 'number', cell: item => item.base },
        { key: 'wish', label: s.wish, cell: wishWords },
        {
          key: 'why',
          label: s.why,
          cell: item =>
            item.match
              ? `${t.wishes.nearness[item.match.nearness]} · ${t.wishes.matchUniversity(item.match)}`
              : t.wishes.noFit,
        },
      ]}
    />
  )
}

/** The pairs of an edition by points, with where these come from. */
export default function OfficeFairAffinities() {
  const { head, list } = useLoaderData<typeof loader>()
  const { affinities: t } = useMessages(fairs).office
  const f = useFormat()
  const again = (
    <Form method="post">
      <SubmitButton look="quiet" size="small">
        {t.recompute}
      </SubmitButton>
    </Form>
  )
  return (
    <OfficeFairFrame head={head} actions={again}>
      <p className="lead mt-4">{t.lead}</p>
      <p className="hint">{t.total({ count: f.number(list.total) })}</p>
      {list.items.length > 0 ? <Table items={list.items} /> : <EmptyState title={t.none} text={t.noneText} />}
      <Pagination page={list.page} pages={list.pages} />
    </OfficeFairFrame>
  )
}
