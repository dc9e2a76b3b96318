import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { office } from '~/i18n/office'
import { useFormat, useLocale, useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { authorize } from '~/modules/access/index.server'
import { listEnterprisesForOffice } from '~/modules/enterprises/index.server'
import { clusterName } from '~/modules/settings/index'
import { readSettings } from '~/modules/settings/index.server'
import { paths } from '~/paths'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { SearchBox } from '~/ui/shell/search-box'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { ExportLink } from '../export-link'
import { pageTitle } from '../page-title'
import { pageOf } from '../query'
import { enterpriseFilter } from './list-filters'
import { STATUS_TONES } from './status-tones'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, office, t => t.enterprises.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'registry.edit')
  const params = new URL(args.request.url).searchParams
  const filter = enterpriseFilter(args.request)
  const [list, settings] = await Promise.all([
    listEnterprisesForOffice(filter, pageOf(params)),
    readSettings(),
  ])
  return { list, filter, clusters: settings.clusters.clusters }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Table({ list, clusters }: Loaded) {
  const { enterprises: t } = useMessages(office)
  const { enterpriseStatus } = useMessages(vocabulary)
  const locale = useLocale()
  const f = useFormat()
  return (
    <DataTable
      caption={t.title}
      rows={list.items}
      rowKey={item => item.id}
      columns={[
        {
          key: 'name',
          label: t.name,
          kind: 'row',
          cell: item => <Link to={paths.officeEnterprise(item.id)}>{item.name}</Link>,
        },
        {
          key: 'status',
          label: t.status,
          cell: item => (
            <StatusTag tone={STATUS_TONES[item.status]}>{enterpriseStatus[item.status]}</StatusTag>
          ),
        },
        {
          key: 'cluster',
          label: t.cluster,
          cell: item => clusterName(clusters, item.cluster, locale) ?? '—',
        },
        {
          key: 'place',
          label: t.place,
          cell: item => [item.city, item.district].filter(Boolean).join(' ') || '—',
        },
        { key: 'since', label: t.since, cell: item => <Time value={item.statusAt} shape="short" /> },
        { key: 'openings', label: t.openings, kind: 'number', cell: item => f.number(item.openings) },
      ]}
    />
  )
}

/** Every enterprise the office knows, by state and name. */
export default function OfficeEnterprises() {
  const data = useLoaderData<typeof loader>()
  const { list, filter } = data
  const { enterprises: t } = useMessages(office)
  const { enterpriseStatus } = useMessages(vocabulary)
  const f = useFormat()
  const q = filter.q ? `&q=${encodeURIComponent(filter.q)}` : ''
  const all = list.counts.reduce((sum, row) => sum + row.count, 0)
  const tabs = [
    { to: `${paths.officeEnterprises()}?${q.slice(1)}`, label: t.all, count: all, current: !filter.status },
    ...list.counts.map(({ status, count }) => ({
      to: `${paths.officeEnterprises()}?status=${status}${q}`,
      label: enterpriseStatus[status],
      count,
      current: filter.status === status,
    })),
  ]
  return (
    <Page>
      <PageHeader title={t.title} lead={t.total({ count: f.number(list.total) })} actions={<ExportLink />} />
      <SearchBox
        small
        action={paths.officeEnterprises()}
        label={t.search}
        placeholder={t.search}
        defaultValue={filter.q}
        keep={filter.status ? [['status', filter.status]] : []}
      />
      <Tabs tabs={tabs} />
      {list.items.length > 0 ? (
        <Table {...data} />
      ) : (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink look="secondary" to={paths.officeEnterprises()}>
            {t.clear}
          </ButtonLink>
        </EmptyState>
      )}
      <Pagination page={list.page} pages={Math.ceil(list.total / list.pageSize)} />
    </Page>
  )
}
