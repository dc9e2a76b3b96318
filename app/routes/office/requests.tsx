import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { AGE_BANDS, OFFICE_SHOWS, type OfficeShow } from '~/modules/requests/index'
import { departmentsToAssign, listOfficeRequests, listRequestKinds } from '~/modules/requests/index.server'
import { paths } from '~/paths'
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

type Choice = { name: string; label: string; value: string; options: { value: string; label: string }[] }

function Narrow({ name, label, value, options }: Choice) {
  const { office: t } = useMessages(requests)
  return (
    <label>
      <span className="hint block">{label}</span>
      <select className="input" name={name} defaultValue={value}>
        <option value="">{t.any}</option>
        {options.map(one => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Filters({ list }: { list: Data }) {
  const { office: t } = useMessages(requests)
  const kind = useKindName()
  const { filter } = list
  return (
    <Form
      className="no-print my-5 grid grid-cols-[2fr_1fr_1fr_1fr_auto] items-end gap-3 phone:grid-cols-1"
      action={paths.officeRequests()}
    >
      <input type="hidden" name="show" value={filter.show} />
      <label>
        <span className="hint block">{t.search}</span>
        <input className="input" name="q" type="search" defaultValue={filter.q} />
      </label>
      <Narrow
        name="department"
        label={t.department}
        value={filter.departmentId ?? ''}
        options={list.departments.map(one => ({ value: one.id, label: one.name }))}
      />
      <Narrow
        name="kind"
        label={t.kind}
        value={filter.kindKey ?? ''}
        options={list.kinds.map(one => ({ value: one.key, label: kind(one) }))}
      />
      <Narrow
        name="age"
        label={t.age}
        value={filter.age ?? ''}
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
