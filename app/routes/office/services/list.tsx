import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useFormat, useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { authorize } from '~/modules/access/index.server'
import { listServices, listTiers } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'
import { useTierName } from '../../services/tier-words'
import { ServiceTabs } from './service-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, services, t => t.office.list)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'service.manage')
  const [list, tiers] = await Promise.all([listServices(), listTiers()])
  return { list, tiers }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function useColumns({ tiers }: Loaded): Column<Loaded['list'][number]>[] {
  const { office } = useMessages(services)
  const { columns: t } = office
  const f = useFormat()
  const own = useOwnWords()
  const tierName = useTierName(tiers)
  return [
    {
      key: 'name',
      label: t.name,
      kind: 'row',
      cell: row => <Link to={paths.officeService(row.id)}>{own(row.nameZh, row.nameEn)}</Link>,
    },
    { key: 'department', label: t.department, cell: row => row.department.name },
    { key: 'tiers', label: t.tiers, cell: row => row.tiers.map(tierName).join(' / ') },
    { key: 'days', label: t.days, kind: 'number', cell: row => f.number(row.handlingDays) },
    {
      key: 'open',
      label: t.open,
      kind: 'number',
      cell: row => (
        <Link to={`${paths.officeServiceCases()}?service=${row.id}`}>{f.number(row.openCases)}</Link>
      ),
    },
    { key: 'cases', label: t.cases, kind: 'number', cell: row => f.number(row.cases) },
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

/** The catalogue of services as the office keeps it. */
export default function OfficeServices() {
  const loaded = useLoaderData<typeof loader>()
  const { list } = loaded
  const { office: t } = useMessages(services)
  const columns = useColumns(loaded)
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead({
          active: list.filter(row => row.active).length,
          cases: list.reduce((sum, row) => sum + row.openCases, 0),
        })}
        actions={<ButtonLink to={paths.officeServiceNew()}>{t.add}</ButtonLink>}
      />
      <ServiceTabs />
      {list.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <DataTable caption={t.list} rows={list} rowKey={row => row.id} columns={columns} />
      )}
    </Page>
  )
}
