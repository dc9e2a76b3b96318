import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { gatheringsOffice } from '~/i18n/gatherings-office'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { GATHERING_KINDS } from '~/modules/gatherings/index'
import { listOfficeGatherings, type OfficeGatheringRow } from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import { type Column, DataTable } from '~/ui/list/data-table'
import { EmptyState } from '~/ui/list/empty-state'
import { Pagination } from '~/ui/list/pagination'
import { Button, ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { Tabs } from '~/ui/page/tabs'
import { Label, StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { EventTime } from '../events/event-time'
import { EVENT_TONES } from '../events/event-words'
import { pageTitle } from '../page-title'
import { choiceOf, pageOf, textOf } from '../query'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, gatheringsOffice, t => t.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await authorize(args, 'event.manage')
  const params = new URL(args.request.url).searchParams
  const view = choiceOf(params, 'view', ['coming', 'draft', 'past']) ?? 'coming'
  const kind = choiceOf(params, 'kind', GATHERING_KINDS) ?? null
  const q = textOf(params, 'q') ?? ''
  const page = pageOf(params)
  return { list: await listOfficeGatherings({ view, kind, q, now, page }), view, kind, q, page, now }
}
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Standing({ item, now }: { item: OfficeGatheringRow; now: Date }) {
  const t = useMessages(gatheringsOffice)
  const { statuses } = useMessages(gatherings)
  if (item.status === 'published' && item.endsAt <= now)
    return <StatusTag tone="wait">{t.toConclude}</StatusTag>
  return <StatusTag tone={EVENT_TONES[item.status]}>{statuses[item.status]}</StatusTag>
}

function FollowUps({ item }: { item: OfficeGatheringRow }) {
  const t = useMessages(gatheringsOffice)
  if (!item.nextDue) return <span className="muted">–</span>
  return (
    <>
      {t.due({ count: item.openFollowUps })}{' '}
      <span className="hint">
        <Time value={item.nextDue} shape="short" />
      </span>
    </>
  )
}

function useColumns(now: Date): Column<OfficeGatheringRow>[] {
  const { columns: t, seats, arrived } = useMessages(gatheringsOffice)
  const { kinds } = useMessages(gatherings)
  return [
    {
      key: 'title',
      label: t.title,
      kind: 'row',
      cell: item => (
        <>
          <Link to={paths.officeEvent(item.id)}>{item.title}</Link> <Label>{kinds[item.kind]}</Label>
        </>
      ),
    },
    { key: 'time', label: t.time, cell: item => <EventTime from={item.startsAt} to={item.endsAt} /> },
    {
      key: 'seats',
      label: t.seats,
      kind: 'number',
      cell: item =>
        item.arrived > 0
          ? arrived({ arrived: item.arrived, seats: item.seatsTaken })
          : seats({ taken: item.seatsTaken, capacity: item.capacity }),
    },
    { key: 'waiting', label: t.waiting, kind: 'number', cell: item => item.waiting || '–' },
    { key: 'followUps', label: t.followUps, cell: item => <FollowUps item={item} /> },
    { key: 'status', label: t.status, cell: item => <Standing item={item} now={now} /> },
  ]
}

function Filters({ list, view, kind, q }: Loaded) {
  const t = useMessages(gatheringsOffice)
  const { kinds } = useMessages(gatherings)
  const rest = new URLSearchParams({ ...(kind && { kind }), ...(q && { q }) })
  return (
    <>
      <Form className="cluster" action={paths.officeEvents()}>
        <input type="hidden" name="view" value={view} />
        <label htmlFor="f-q">{t.search}</label>
        <input className="input max-w-80" id="f-q" name="q" defaultValue={q} type="search" />
        <label htmlFor="f-kind" className="vh">
          {t.all}
        </label>
        <select className="input max-w-48" id="f-kind" name="kind" defaultValue={kind ?? ''}>
          <option value="">{t.all}</option>
          {GATHERING_KINDS.map(one => (
            <option key={one} value={one}>
              {kinds[one]}
            </option>
          ))}
        </select>
        <Button type="submit" look="quiet" size="small">
          {t.find}
        </Button>
      </Form>
      <Tabs
        tabs={(['coming', 'draft', 'past'] as const).map(one => ({
          to: `${paths.officeEvents()}?${new URLSearchParams([['view', one], ...rest])}`,
          label: t.views[one],
          count: list.counts[one],
          current: one === view,
        }))}
      />
    </>
  )
}

/** The office's events: to come, drafts, past. */
export default function OfficeEvents() {
  const data = useLoaderData<typeof loader>()
  const t = useMessages(gatheringsOffice)
  const columns = useColumns(data.now)
  const { list } = data
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead(list.counts)}
        actions={<ButtonLink to={paths.officeEventNew()}>{t.add}</ButtonLink>}
      />
      <Filters {...data} />
      {list.items.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <DataTable caption={t.caption} columns={columns} rows={list.items} rowKey={item => item.id} />
      )}
      <Pagination page={data.page} pages={list.pages} />
    </Page>
  )
}
