import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { CARD_APPLICATION_STATUSES } from '~/modules/cards/index'
import { countCardApplications, listCardApplications } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { Chip } from '~/ui/list/chip'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { CARD_APPLICATION_TONES, useTierName } from '../../card-words'
import { pageTitle } from '../../page-title'
import { choiceOf, pageOf, textOf, withParam } from '../../query'
import { CardTabs } from './card-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cardOffice, t => t.title)

const CHOICES = [...CARD_APPLICATION_STATUSES, 'all'] as const

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'card.manage')
  const params = new URL(args.request.url).searchParams
  const status = choiceOf(params, 'status', CHOICES) ?? 'office_decision'
  const filter = { status: status === 'all' ? null : status, tier: textOf(params, 'tier') ?? null }
  const [list, counts] = await Promise.all([
    listCardApplications(filter, pageOf(params)),
    countCardApplications(),
  ])
  return { list, counts, status }
}

function Table() {
  const { list } = useLoaderData<typeof loader>()
  const { queue: t } = useMessages(cardOffice)
  const words = useMessages(cards)
  const tier = useTierName()
  const f = useFormat()
  if (list.rows.length === 0) return <EmptyState title={t.none} />
  return (
    <DataTable
      caption={t.applicant}
      rows={list.rows}
      rowKey={row => row.id}
      columns={[
        {
          key: 'applicant',
          label: t.applicant,
          kind: 'row',
          cell: row => (
            <>
              <Link to={paths.officeCardApplication(row.id)}>{row.holderName}</Link>{' '}
              <span className="meta">{row.receipt}</span>
            </>
          ),
        },
        { key: 'tier', label: t.tier, cell: row => tier(row.tierCode, row.tier) },
        { key: 'kind', label: t.kind, cell: row => words.kinds[row.kind] },
        { key: 'employer', label: t.employer, cell: row => row.employerName },
        { key: 'since', label: t.since, cell: row => f.shortDateTime(row.statusAt) },
        {
          key: 'status',
          label: t.status,
          cell: row => (
            <StatusTag tone={CARD_APPLICATION_TONES[row.status]}>{words.statuses[row.status]}</StatusTag>
          ),
        },
      ]}
    />
  )
}

export default function OfficeCards() {
  const { list, counts, status } = useLoaderData<typeof loader>()
  const t = useMessages(cardOffice)
  const { statuses } = useMessages(cards)
  const f = useFormat()
  const [params] = useSearchParams()
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <CardTabs />
      <p className="cluster my-4">
        {counts.map(one => (
          <Chip
            key={one.status}
            on={one.status === status}
            to={withParam(`?${params}`, 'status', one.status)}
          >
            {statuses[one.status]} {f.number(one.count)}
          </Chip>
        ))}
        <Chip on={status === 'all'} to={withParam(`?${params}`, 'status', 'all')}>
          {t.queue.all}
        </Chip>
      </p>
      <Table />
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
