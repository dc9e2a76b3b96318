import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { apartments } from '~/i18n/apartments'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { listBatches } from '~/modules/allocations/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { BATCH_TONES } from '../../apartment-words'
import { pageTitle } from '../../page-title'
import { ApartmentTabs } from './apartment-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, apartmentOffice, t => t.tabs.batches)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'apartment.manage')
  const rows = await listBatches()
  return {
    batches: rows.map(({ id, code, title, status, method, applyUntil, _count }) => ({
      ...{ id, code, title, status, method, applyUntil },
      counts: _count,
    })),
  }
}

function Table() {
  const { batches } = useLoaderData<typeof loader>()
  const { batches: t } = useMessages(apartmentOffice)
  const { batchStatuses, methods } = useMessages(apartments)
  const f = useFormat()
  if (batches.length === 0) return <EmptyState title={t.none} text={t.noneText} />
  return (
    <DataTable
      caption={t.name}
      rows={batches}
      rowKey={batch => batch.id}
      columns={[
        {
          key: 'name',
          label: t.name,
          kind: 'row',
          cell: batch => (
            <>
              <Link to={paths.officeBatch(batch.id)}>{batch.title}</Link>{' '}
              <span className="meta">
                {batch.code} · {methods[batch.method]}
              </span>
            </>
          ),
        },
        { key: 'units', label: t.units, kind: 'number', cell: batch => f.number(batch.counts.units) },
        {
          key: 'applications',
          label: t.applications,
          kind: 'number',
          cell: batch => f.number(batch.counts.applications),
        },
        { key: 'until', label: t.applyUntil, cell: batch => f.shortDate(batch.applyUntil) },
        {
          key: 'status',
          label: t.status,
          cell: batch => (
            <StatusTag tone={BATCH_TONES[batch.status]}>{batchStatuses[batch.status]}</StatusTag>
          ),
        },
      ]}
    />
  )
}

export default function OfficeBatches() {
  const t = useMessages(apartmentOffice)
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink to={paths.officeBatchNew()}>{t.batches.new}</ButtonLink>}
      />
      <ApartmentTabs />
      <Table />
    </Page>
  )
}
