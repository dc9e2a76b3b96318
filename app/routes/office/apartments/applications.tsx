import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { HOUSING_STATUSES } from '~/modules/allocations/index'
import { listHousing } from '~/modules/allocations/index.server'
import { paths } from '~/paths'
import { Chip } from '~/ui/list/chip'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { HOUSING_TONES } from '../../housing-words'
import { pageTitle } from '../../page-title'
import { choiceOf, pageOf, textOf, withParam } from '../../query'
import { ApartmentTabs } from './apartment-tabs'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, apartmentOffice, t => t.tabs.applications)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'apartment.manage')
  const params = new URL(args.request.url).searchParams
  const status = choiceOf(params, 'status', HOUSING_STATUSES) ?? 'submitted'
  const batchId = textOf(params, 'batch')
  const list = await listHousing({ status, ...(batchId && { batchId }) }, pageOf(params))
  return { list, status }
}

function Table() {
  const { list } = useLoaderData<typeof loader>()
  const { applications: t } = useMessages(apartmentOffice)
  const { statuses } = useMessages(housing)
  const f = useFormat()
  if (list.rows.length === 0) return <EmptyState title={t.none} />
  return (
    <DataTable
      caption={t.review}
      rows={list.rows}
      rowKey={row => row.id}
      columns={[
        {
          key: 'applicant',
          label: t.applicant,
          kind: 'row',
          cell: row => (
            <>
              <Link to={paths.officeHousingOne(row.id)}>{row.talent.name}</Link>{' '}
              <span className="meta">{row.receipt}</span>
            </>
          ),
        },
        { key: 'batch', label: t.batch, cell: row => row.batch.title },
        { key: 'points', label: t.points, kind: 'number', cell: row => f.number(row.points) },
        { key: 'at', label: t.submittedAt, cell: row => f.shortDateTime(row.submittedAt) },
        {
          key: 'status',
          label: t.status,
          cell: row => <StatusTag tone={HOUSING_TONES[row.status]}>{statuses[row.status]}</StatusTag>,
        },
      ]}
    />
  )
}

export default function OfficeHousing() {
  const { list, status } = useLoaderData<typeof loader>()
  const t = useMessages(apartmentOffice)
  const { statuses } = useMessages(housing)
  const [params] = useSearchParams()
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <ApartmentTabs />
      <p className="cluster my-4">
        {HOUSING_STATUSES.map(one => (
          <Chip key={one} on={one === status} to={withParam(`?${params}`, 'status', one)}>
            {statuses[one]}
          </Chip>
        ))}
      </p>
      <Table />
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
