import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { AGE_BANDS, OFFICE_SHOWS, type OfficeShow } from '~/modules/requests/index'
import { departmentsToAssign, listOfficeRequests, listRequestKinds } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Button, ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { ExportLink } from '../export-link'
import { pageOf } from '../page-number'
import { pageTitle } from '../page-title'
import { RequestTable } from '../requests/request-table'
import { useKindName } from '../requests/request-words'
import { requestFilter, requestsAddress } from './request-filter'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, requests, t => t.office.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'request.oversee')
  const filter = requestFilter(args.request)
  const page = pageOf(args.request)
  const [list, departments, kinds] = await Promise.all([
    listOfficeRequests({ access, filter, page }),
    departmentsToAssign(),
    listRequestKinds({ all: true }),
  ])
  return { ...list, filter, page, departments, kinds, now: access.now }
}
type Data = ReturnType<typeof useLoaderData<typeof loader>>

function Filters({ list }: { list: Data }) {
  const { office: t } = useMessages(requests)
  const kind = useKindName()
  const { filter } = list
  return (
    <Form
      className="grid grid-cols-5 items-end gap-3 phone:grid-cols-1 no-print"
      action={paths.officeRequests()}
    >
      <input type="hidden" name="show" value={filter.show} />
      <TextField label={t.search} name="q" defaultValue={filter.q} type="search" optional />
      <SelectField
        label={t.department}
        name="department"
        optional
        empty={t.any}
        defaultValue={filter.departmentId ?? ''}
        options={list.departments.map(one => ({ value: one.id, label: one.name }))}
      />
      <SelectField
        label={t.kind}
        name="kind"
        optional
        empty={t.any}
        defaultValue={filter.kindKey ?? ''}
        options={list.kinds.map(one => ({ value: one.key, label: kind(one) }))}
      />
      <SelectField
        label={t.age}
        name="age"
        optional
        empty={t.any}
        defaultValue={filter.age ?? ''}
        options={AGE_BANDS.map(age => ({ value: age, label: t.ages[age] }))}
      />
      <Button type="submit" look="secondary">
        {t.find}
      </Button>
    </Form>
  )
}

/** Empty queues are left out; the open, the ended and all are always there. */
function useTabs({ filter, counts }: Data) {
  const { office: t } = useMessages(requests)
  const always: OfficeShow[] = ['open', 'ended', 'all', filter.show]
  return OFFICE_SHOWS.filter(show => always.includes(show) || counts[show] > 0).map(show => ({
    to: requestsAddress(paths.officeRequests(), { ...filter, show }),
    label: t.shows[show],
    count: counts[show],
    current: filter.show === show,
  }))
}

export default function OfficeRequests() {
  const list = useLoaderData<typeof loader>()
  const { office: t } = useMessages(requests)
  const tabs = useTabs(list)
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead({ open: list.counts.open, overdue: list.counts.overdue })}
        actions={
          <>
            <ButtonLink look="secondary" size="small" to={paths.officeRequestsOverview()}>
              {t.overview}
            </ButtonLink>
            <ButtonLink look="quiet" size="small" to={paths.officeRequestKinds()}>
              {t.kinds}
            </ButtonLink>
            <ButtonLink look="quiet" size="small" to={paths.officeRequestTemplates()}>
              {t.templates}
            </ButtonLink>
            <ExportLink />
          </>
        }
      />
      <Tabs label={t.caption} tabs={tabs} />
      <Filters list={list} />
      {list.items.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink to={`${paths.officeRequests()}?show=all`} look="secondary">
            {t.shows.all}
          </ButtonLink>
        </EmptyState>
      ) : (
        <RequestTable
          caption={t.caption}
          items={list.items}
          to={paths.officeRequest}
          now={list.now}
          shows={['talent', 'lead', 'owner']}
        />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
