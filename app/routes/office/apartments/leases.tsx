import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { housing } from '~/i18n/housing'
import { formatFen } from '~/i18n/money'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { countLeaseViews, LEASE_VIEWS, listLeases } from '~/modules/tenancies/index.server'
import { paths } from '~/paths'
import { Chip } from '~/ui/list/chip'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { useUnitWords } from '../../apartment-words'
import { LEASE_TONES } from '../../housing-words'
import { pageTitle } from '../../page-title'
import { choiceOf, pageOf } from '../../query'
import { ApartmentTabs } from './apartment-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, apartmentOffice, t => t.tabs.leases)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'apartment.manage')
  const params = new URL(args.request.url).searchParams
  const view = choiceOf(params, 'view', LEASE_VIEWS) ?? 'all'
  const [list, counts] = await Promise.all([listLeases(view, pageOf(params), now), countLeaseViews(now)])
  return { list, view, views: LEASE_VIEWS.map(one => ({ view: one, count: counts[one] })) }
}

function Table() {
  const { list } = useLoaderData<typeof loader>()
  const { leases: t } = useMessages(apartmentOffice)
  const { leaseStatuses } = useMessages(housing)
  const f = useFormat()
  const w = useUnitWords()
  if (list.rows.length === 0) return <EmptyState title={t.none} />
  return (
    <DataTable
      caption={t.number}
      rows={list.rows}
      rowKey={lease => lease.id}
      columns={[
        {
          key: 'number',
          label: t.number,
          kind: 'row',
          cell: lease => <Link to={paths.officeLease(lease.id)}>{lease.number}</Link>,
        },
        { key: 'tenant', label: t.tenant, cell: lease => lease.talent.name },
        {
          key: 'unit',
          label: t.unit,
          cell: lease => `${w.project(lease.unit.project)} ${w.name(lease.unit)}`,
        },
        {
          key: 'term',
          label: t.term,
          cell: lease => f.dateRange(lease.startsOn, lease.endedOn ?? lease.endsOn),
        },
        {
          key: 'owed',
          label: t.owed,
          kind: 'number',
          cell: lease => formatFen(lease.bills.reduce((sum, bill) => sum + bill.amountFen, 0)),
        },
        {
          key: 'status',
          label: t.status,
          cell: lease => (
            <StatusTag tone={LEASE_TONES[lease.status]}>{leaseStatuses[lease.status]}</StatusTag>
          ),
        },
      ]}
    />
  )
}

export default function OfficeLeases() {
  const { list, view, views } = useLoaderData<typeof loader>()
  const t = useMessages(apartmentOffice)
  const f = useFormat()
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <ApartmentTabs />
      <p className="cluster my-4">
        {views.map(({ view: one, count }) => (
          <Chip key={one} on={one === view} to={`?view=${one}`}>
            {t.leases.views[one]} {f.number(count)}
          </Chip>
        ))}
      </p>
      <Table />
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
