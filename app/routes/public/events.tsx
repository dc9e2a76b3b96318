import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { GATHERING_KINDS } from '~/modules/gatherings/index'
import { type ListedGathering, listGatherings } from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import { keepPage } from '~/platform/http/kept-page.server'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { Label, StatusTag } from '~/ui/text/status-tag'
import { EventTime } from '../events/event-time'
import { pageTitle } from '../page-title'
import { choiceOf, pageOf } from '../query'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, gatherings, t => t.list.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  const { now } = access
  keepPage(args, access, ['gathering', 'fair'])
  const params = new URL(args.request.url).searchParams
  const when = choiceOf(params, 'when', ['coming', 'past']) ?? 'coming'
  const kind = choiceOf(params, 'kind', GATHERING_KINDS) ?? null
  const page = pageOf(params)
  return { list: await listGatherings({ when, kind, now, page }), when, kind, page, now }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function addressOf(when: 'coming' | 'past', kind: string | null): string {
  const query = new URLSearchParams()
  if (when === 'past') query.set('when', when)
  if (kind) query.set('kind', kind)
  return query.size > 0 ? `${paths.events()}?${query}` : paths.events()
}

/** What one can still do about an event: places left, waiting list, or why not. */
function Places({ item, now }: { item: ListedGathering; now: Date }) {
  const { list: t, statuses } = useMessages(gatherings)
  if (item.status === 'cancelled') return <StatusTag tone="urgent">{statuses.cancelled}</StatusTag>
  if (item.endsAt <= now) return <StatusTag tone="ended">{t.ended}</StatusTag>
  if (item.closesAt <= now) return <StatusTag tone="ended">{t.closed}</StatusTag>
  return (
    <StatusTag tone={item.free > 0 ? 'done' : 'wait'}>
      {t.places(item)}
      {item.free <= 0 && ` · ${t.full}`}
    </StatusTag>
  )
}

function EventRow({ item, now }: { item: ListedGathering; now: Date }) {
  const { list: t, kinds } = useMessages(gatherings)
  const { session, sessions } = item
  return (
    <ResultRow
      to={paths.event(item.slug)}
      title={item.title}
      tag={<Label>{kinds[item.kind]}</Label>}
      end={
        <span>
          <Places item={item} now={now} />
        </span>
      }
      meta={item.summary}
      aside={session && sessions ? t.session({ session, sessions }) : undefined}
      note={<DotLine items={[<EventTime key="time" from={item.startsAt} to={item.endsAt} />, item.place]} />}
    />
  )
}

function Kinds({ list, when, kind }: Loaded) {
  const { list: t, kinds } = useMessages(gatherings)
  return (
    <nav className="cluster my-4" aria-label={t.kind}>
      {[null, ...GATHERING_KINDS].map(one => (
        <Link
          key={one ?? 'all'}
          to={addressOf(when, one)}
          className={one === kind ? 'chip' : 'chip chip-plain'}
          aria-current={one === kind || undefined}
          discover="none"
        >
          {one ? `${kinds[one]} ${list.counts[one] ?? 0}` : t.all}
        </Link>
      ))}
    </nav>
  )
}

/** The programme's events, to come or past. */
export default function Events() {
  const data = useLoaderData<typeof loader>()
  const { list: t } = useMessages(gatherings)
  const { list, when, kind, now } = data
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <Tabs
        tabs={(['coming', 'past'] as const).map(one => ({
          to: addressOf(one, kind),
          label: t[one],
          current: one === when,
        }))}
      />
      <Kinds {...data} />
      {list.items.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink look="secondary" to={addressOf('past', null)}>
            {t.seePast}
          </ButtonLink>
        </EmptyState>
      ) : (
        <RowList label={t.label}>
          {list.items.map(item => (
            <EventRow key={item.id} item={item} now={now} />
          ))}
        </RowList>
      )}
      <Pagination page={data.page} pages={list.pages} />
    </Page>
  )
}
