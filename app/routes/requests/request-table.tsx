import { Link } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import type { ListedRequest } from '~/modules/requests/index.server'
import { type Column, DataTable } from '~/ui/list/data-table'
import { DotLine } from '~/ui/page/definitions'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { daysWaiting } from '../days-waiting'
import { NEARNESS_TONES, REQUEST_TONES, useKindName } from './request-words'

/** When the step under way must be done, marked by how near that is. */
export function StepDue({ item, now }: { item: ListedRequest; now: Date }) {
  const t = useMessages(requests)
  if (!item.stepDueAt) return <Time value={item.closedAt ?? item.statusAt} shape="short" />
  const days = daysWaiting(item.stepDueAt, now)
  return (
    <span className="nowrap">
      <StatusTag tone={NEARNESS_TONES[item.nearness]}>
        {item.nearness === 'overdue' ? t.overdueBy({ days: Math.max(1, days) }) : t.near[item.nearness]}
      </StatusTag>
      <span className="hint block">
        <Time value={item.stepDueAt} shape="weekday" />
      </span>
    </span>
  )
}

function Title({ item, to }: { item: ListedRequest; to: string }) {
  const t = useMessages(requests)
  const kind = useKindName()
  return (
    <>
      <Link to={to}>{item.title}</Link>
      <span className="hint block font-normal">
        <DotLine
          items={[
            <span className="num" key="number">
              {item.number}
            </span>,
            kind(item.kind),
            item.confidential && t.confidential,
            item.round > 1 && t.facts.round({ count: item.round }),
          ]}
        />
      </span>
    </>
  )
}

export type RequestColumn = 'talent' | 'lead' | 'leader' | 'owner'

type Props = {
  caption: string
  items: readonly ListedRequest[]
  to: (id: string) => string
  now: Date
  shows: readonly RequestColumn[]
}

function useExtra(): Record<RequestColumn, Column<ListedRequest>> {
  const { facts: t } = useMessages(requests)
  return {
    talent: {
      key: 'talent',
      label: t.talent,
      cell: item => (
        <>
          {item.talent}
          {item.unit && <span className="hint block">{item.unit}</span>}
        </>
      ),
    },
    lead: {
      key: 'lead',
      label: t.lead,
      cell: item => (
        <>
          {item.lead?.name ?? <span className="muted">{t.none}</span>}
          {item.lead && <span className="hint block">{item.lead.handler}</span>}
        </>
      ),
    },
    leader: { key: 'leader', label: t.leader, cell: item => item.leader ?? '' },
    owner: { key: 'owner', label: t.owner, cell: item => item.owner },
  }
}

/** Requests in a table; on a phone one card each. */
export function RequestTable({ caption, items, to, now, shows }: Props) {
  const t = useMessages(requests)
  const extra = useExtra()
  const columns: Column<ListedRequest>[] = [
    { key: 'title', label: t.facts.title, kind: 'row', cell: item => <Title item={item} to={to(item.id)} /> },
    ...shows.map(show => extra[show]),
    {
      key: 'status',
      label: t.facts.status,
      cell: item => (
        <>
          <StatusTag tone={REQUEST_TONES[item.status]}>{t.statuses[item.status]}</StatusTag>
          {item.extensionAsked !== null && <span className="hint block">{t.desk.extensionAsked}</span>}
        </>
      ),
    },
    {
      key: 'due',
      label: items.some(item => item.stepDueAt) ? t.facts.stepDue : t.facts.closed,
      cell: item => <StepDue item={item} now={now} />,
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={items} rowKey={item => item.id} />
}
