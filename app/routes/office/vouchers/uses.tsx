import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { vouchers } from '~/i18n/vouchers'
import { authorize } from '~/modules/access/index.server'
import { listCounters, listUses, listVouchers } from '~/modules/vouchers/index.server'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Button } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { ExportLink } from '../../export-link'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'
import { ServiceTabs } from '../services/service-tabs'
import { usesAsked } from './use-filter'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, vouchers, t => t.office.uses.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'voucher.manage')
  const { filter, page } = usesAsked(args.request)
  const [list, all, counters] = await Promise.all([listUses(filter, page), listVouchers(now), listCounters()])
  return {
    ...{ list, filter, page },
    vouchers: all.items.map(({ id, nameZh, nameEn }) => ({ id, nameZh, nameEn })),
    counters: counters.map(({ id, name, partner }) => ({ id, name, partner })),
  }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Filters({ filter, vouchers: all, counters }: Loaded) {
  const { uses: t } = useMessages(vouchers).office
  const own = useOwnWords()
  return (
    <Form className="cluster my-4" role="search">
      <select
        className="input max-w-60"
        name="voucher"
        aria-label={t.voucher}
        defaultValue={filter.voucherId ?? ''}
      >
        <option value="">{t.allVouchers}</option>
        {all.map(one => (
          <option key={one.id} value={one.id}>
            {own(one.nameZh, one.nameEn)}
          </option>
        ))}
      </select>
      <select
        className="input max-w-60"
        name="counter"
        aria-label={t.counter}
        defaultValue={filter.counterId ?? ''}
      >
        <option value="">{t.allCounters}</option>
        {counters.map(one => (
          <option key={one.id} value={one.id}>{`${one.partner} ${one.name}`}</option>
        ))}
      </select>
      <Button type="submit" look="secondary">
        {t.find}
      </Button>
    </Form>
  )
}

function Table({ list }: Loaded) {
  const { uses: t } = useMessages(vouchers).office
  const { columns: c } = t
  const f = useFormat()
  const own = useOwnWords()
  if (list.items.length === 0) return <EmptyState title={t.empty} />
  return (
    <DataTable
      caption={t.title}
      rows={list.items}
      rowKey={use => use.id}
      columns={[
        {
          key: 'voucher',
          label: c.voucher,
          kind: 'row',
          cell: use => own(use.voucher.nameZh, use.voucher.nameEn),
        },
        { key: 'at', label: c.at, cell: use => f.shortDateTime(use.usedAt) },
        { key: 'holder', label: c.holder, cell: use => `${use.holder} · ${use.tierCode}` },
        { key: 'period', label: c.period, cell: use => <span className="num">{use.period}</span> },
        { key: 'no', label: c.no, cell: use => t.no(use) },
        {
          key: 'counter',
          label: c.counter,
          cell: use => `${use.counter.partner} ${own(use.counter.name, use.counter.nameEn)}`,
        },
      ]}
    />
  )
}

/** Who used which voucher when and where; holders by their masked names. */
export default function OfficeVoucherUses() {
  const loaded = useLoaderData<typeof loader>()
  const { title } = useMessages(services).office
  return (
    <Page>
      <PageHeader title={title} actions={<ExportLink />} />
      <ServiceTabs />
      <Filters {...loaded} />
      <Table {...loaded} />
      <Pagination page={loaded.page} pages={loaded.list.pages} />
    </Page>
  )
}
