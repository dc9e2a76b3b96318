import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useLocation } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { services } from '~/i18n/services'
import { authorize } from '~/modules/access/index.server'
import { listCases, listServices } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Button } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { ExportLink } from '../../export-link'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'
import { withParam } from '../../query'
import { REQUEST_TONES } from '../../requests/request-words'
import { CASE_SHOWS, caseFilter } from './case-filter'
import { ServiceTabs } from './service-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, services, t => t.office.cases.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'service.manage')
  const { filter, page } = caseFilter(args.request)
  const [list, all] = await Promise.all([listCases(filter, page), listServices()])
  return { list, filter, page, services: all.map(({ id, nameZh, nameEn }) => ({ id, nameZh, nameEn })) }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Filters({ filter, services: all }: Loaded) {
  const { cases: t } = useMessages(services).office
  const own = useOwnWords()
  const { search } = useLocation()
  return (
    <>
      <nav className="cluster my-4" aria-label={t.title}>
        {CASE_SHOWS.map(show => (
          <Link
            key={show}
            to={withParam(search, 'show', show)}
            className={show === filter.show ? 'chip' : 'chip chip-plain'}
            aria-current={show === filter.show || undefined}
            discover="none"
          >
            {t.shows[show]}
          </Link>
        ))}
      </nav>
      <Form className="cluster my-4" role="search">
        <input type="hidden" name="show" value={filter.show} />
        <select
          className="input max-w-60"
          name="service"
          aria-label={t.service}
          defaultValue={filter.serviceId ?? ''}
        >
          <option value="">{t.allServices}</option>
          {all.map(one => (
            <option key={one.id} value={one.id}>
              {own(one.nameZh, one.nameEn)}
            </option>
          ))}
        </select>
        <input
          className="input max-w-60"
          type="search"
          name="q"
          defaultValue={filter.q}
          aria-label={t.search}
          placeholder={t.search}
        />
        <Button type="submit" look="secondary">
          {t.find}
        </Button>
      </Form>
    </>
  )
}

function useColumns(): Column<Loaded['list']['items'][number]>[] {
  const { columns: t } = useMessages(services).office.cases
  const { statuses } = useMessages(requests)
  const own = useOwnWords()
  return [
    {
      key: 'service',
      label: t.service,
      kind: 'row',
      cell: row => <Link to={paths.officeRequest(row.id)}>{own(row.nameZh, row.nameEn)}</Link>,
    },
    { key: 'number', label: t.number, cell: row => <span className="num">{row.number}</span> },
    { key: 'talent', label: t.talent, cell: row => `${row.talent} · ${row.tierCode}` },
    { key: 'department', label: t.department, cell: row => row.department },
    {
      key: 'status',
      label: t.status,
      cell: row => <StatusTag tone={REQUEST_TONES[row.status]}>{statuses[row.status]}</StatusTag>,
    },
    { key: 'applied', label: t.applied, cell: row => <Time value={row.appliedAt} shape="short" /> },
    { key: 'due', label: t.due, cell: row => <Time value={row.dueAt} shape="short" /> },
    { key: 'papers', label: t.papers, kind: 'number', cell: row => row.papers },
  ]
}

/** Cases of all services: requests with a card and papers behind them. */
export default function OfficeServiceCases() {
  const loaded = useLoaderData<typeof loader>()
  const { list, page } = loaded
  const { cases: t, title } = useMessages(services).office
  const columns = useColumns()
  return (
    <Page>
      <PageHeader title={title} actions={<ExportLink />} />
      <ServiceTabs />
      <Filters {...loaded} />
      {list.items.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <DataTable caption={t.title} rows={list.items} rowKey={row => row.id} columns={columns} />
      )}
      <Pagination page={page} pages={list.pages} />
    </Page>
  )
}
