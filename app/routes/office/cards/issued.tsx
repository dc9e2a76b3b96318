import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { cards } from '~/i18n/cards'
import { useFormat, useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { CARD_STANDINGS } from '~/modules/cards/index'
import { listIssuedCards } from '~/modules/cards/index.server'
import { paths } from '~/paths'
import { TextField } from '~/ui/form/text-field'
import { Chip } from '~/ui/list/chip'
import { DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { FilterForm } from '~/ui/list/filter-form'
import { Pagination } from '~/ui/list/pagination'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { STANDING_TONES, useTierName } from '../../card-words'
import { ExportLink } from '../../export-link'
import { pageTitle } from '../../page-title'
import { pageOf, withParam } from '../../query'
import { cardFilter } from './card-filter.server'
import { CardTabs } from './card-tabs'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, cardOffice, t => t.tabs.issued)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'card.manage')
  const filter = cardFilter(args.request)
  const page = pageOf(new URL(args.request.url).searchParams)
  return { list: await listIssuedCards(filter, page, now), filter }
}

function Table() {
  const { list } = useLoaderData<typeof loader>()
  const { issued: t } = useMessages(cardOffice)
  const words = useMessages(cards)
  const tier = useTierName()
  const f = useFormat()
  if (list.rows.length === 0) return <EmptyState title={t.none} />
  return (
    <DataTable
      caption={t.number}
      rows={list.rows}
      rowKey={card => card.id}
      columns={[
        {
          key: 'holder',
          label: t.holder,
          kind: 'row',
          cell: card => (
            <>
              <Link to={paths.officeIssuedCard(card.id)}>{card.holderName}</Link>{' '}
              <span className="meta">{card.number}</span>
            </>
          ),
        },
        { key: 'tier', label: t.tier, cell: card => tier(card.tierCode, card.tier) },
        { key: 'relation', label: t.relation, cell: card => words.relations[card.relation] },
        { key: 'employer', label: t.employer, cell: card => card.employerName },
        { key: 'until', label: t.validUntil, cell: card => f.date(card.validUntil) },
        {
          key: 'standing',
          label: t.standing,
          cell: card => (
            <StatusTag tone={STANDING_TONES[card.standing]}>{words.standings[card.standing]}</StatusTag>
          ),
        },
      ]}
    />
  )
}

export default function IssuedCards() {
  const { list, filter } = useLoaderData<typeof loader>()
  const t = useMessages(cardOffice)
  const { standings } = useMessages(cards)
  const [params] = useSearchParams()
  return (
    <Page>
      <PageHeader title={t.tabs.issued} lead={t.lead} actions={<ExportLink />} />
      <CardTabs />
      <FilterForm sets={['q']} button={t.issued.find} className="cluster my-4">
        <TextField label={t.issued.search} name="q" optional defaultValue={filter.q ?? ''} />
      </FilterForm>
      <p className="cluster my-4">
        <Chip on={filter.standing === 'all'} to={withParam(`?${params}`, 'standing', null)}>
          {t.issued.all}
        </Chip>
        {CARD_STANDINGS.filter(one => one !== 'main').map(one => (
          <Chip key={one} on={one === filter.standing} to={withParam(`?${params}`, 'standing', one)}>
            {standings[one]}
          </Chip>
        ))}
      </p>
      <Table />
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
