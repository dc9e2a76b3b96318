import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { vouchers } from '~/i18n/vouchers'
import { authorize } from '~/modules/access/index.server'
import { listVouchers } from '~/modules/vouchers/index.server'
import { paths } from '~/paths'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'
import { useTierName } from '../../services/tier-words'
import { ServiceTabs } from '../services/service-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, vouchers, t => t.office.vouchers)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'voucher.manage')
  return listVouchers(now)
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function useColumns({ tiers }: Loaded): Column<Loaded['items'][number]>[] {
  const { office, periods } = useMessages(vouchers)
  const { columns: t } = office
  const f = useFormat()
  const own = useOwnWords()
  const tierName = useTierName(tiers)
  return [
    {
      key: 'name',
      label: t.name,
      kind: 'row',
      cell: row => <Link to={paths.officeVoucher(row.id)}>{own(row.nameZh, row.nameEn)}</Link>,
    },
    {
      key: 'quotas',
      label: t.quotas,
      cell: row => row.quotas.map(one => `${tierName(one.tierCode)} ${one.uses}`).join(' / '),
    },
    { key: 'period', label: t.period, cell: row => periods[row.period] },
    { key: 'valid', label: t.valid, cell: row => f.dateRange(row.validFrom, row.validUntil) },
    {
      key: 'used',
      label: t.used,
      kind: 'number',
      cell: row => <Link to={`${paths.officeVoucherUses()}?voucher=${row.id}`}>{f.number(row.used)}</Link>,
    },
    {
      key: 'status',
      label: t.status,
      cell: row => (
        <StatusTag tone={row.active ? 'done' : 'ended'}>
          {row.active ? office.active : office.closed}
        </StatusTag>
      ),
    },
  ]
}

/** The office's vouchers. */
export default function OfficeVouchers() {
  const loaded = useLoaderData<typeof loader>()
  const { office: t } = useMessages(vouchers)
  const { title } = useMessages(services).office
  const columns = useColumns(loaded)
  return (
    <Page>
      <PageHeader
        title={title}
        lead={t.lead({ count: loaded.items.length })}
        actions={<ButtonLink to={paths.officeVoucherNew()}>{t.add}</ButtonLink>}
      />
      <ServiceTabs />
      {loaded.items.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <DataTable caption={t.vouchers} rows={loaded.items} rowKey={row => row.id} columns={columns} />
      )}
    </Page>
  )
}
