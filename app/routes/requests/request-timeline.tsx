import { useFormat, useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { isOpenRequest, REQUEST_WAY, type RequestStatus } from '~/modules/requests/index'
import type { RequestPage, RequestStepView } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { Timeline, type TimelineItem } from '~/ui/figure/timeline'
import { DotLine } from '~/ui/page/definitions'
import { Time } from '~/ui/text/time'

function Note({ step, requestId }: { step: RequestStepView; requestId: string }) {
  const t = useMessages(requests)
  const f = useFormat()
  const facts = [
    step.given && step.handlingDays !== null && t.given({ department: step.given, count: step.handlingDays }),
    step.from && step.to && t.passed({ from: step.from, to: step.to }),
    step.days !== null && t.extra({ count: step.days }),
    step.until && t.until({ date: f.date(step.until) }),
  ]
  return (
    <>
      {facts.some(Boolean) && (
        <span className="block">
          <DotLine items={facts} />
        </span>
      )}
      {step.note && <span className="block whitespace-pre-line">{step.note}</span>}
      {step.attachments.map(file => (
        <a className="mr-3" key={file.id} href={paths.requestAttachment(requestId, file.id)}>
          {file.name} <span className="muted num">{f.bytes(file.size)}</span>
        </a>
      ))}
    </>
  )
}

function whoOf(step: RequestStepView, t: ReturnType<typeof useMessages<(typeof requests)['zh-CN']>>) {
  const parts = [
    step.department ?? (step.by ? null : t.parties[step.party]),
    step.by,
    step.actedFor && t.actedFor({ name: step.actedFor }),
  ]
  return parts.filter(Boolean).join(' ')
}

function stateOf(last: boolean, request: RequestPage): TimelineItem['state'] {
  if (!last) return 'done'
  if (request.status === 'closed_out') return 'ended'
  if (!isOpenRequest(request.status)) return 'done'
  return request.overdue ? 'overdue' : 'current'
}

type Open = Exclude<RequestStatus, 'resolved' | 'closed_out'>

function useNext(request: RequestPage) {
  const t = useMessages(requests)
  if (!isOpenRequest(request.status)) return undefined
  const lead = request.parts.find(part => part.role === 'lead')
  const who = lead?.department.name ?? t.facts.none
  const words = t.next[request.status as Open]
  return {
    what: typeof words === 'string' ? words : words({ who }),
    by: request.stepDueAt && <Time value={request.stepDueAt} shape="weekday" />,
  }
}

/** The states still to come, when all goes well. */
function upcomingOf(status: RequestStatus): readonly (typeof REQUEST_WAY)[number][] {
  if (!isOpenRequest(status)) return []
  const reached = status === 'returned' ? 0 : REQUEST_WAY.indexOf(status as (typeof REQUEST_WAY)[number])
  return REQUEST_WAY.slice(reached + 1)
}

/** What happened, who, when, what is next and by when: the same trail for everybody in the chain. */
export function RequestTimeline({ request }: { request: RequestPage }) {
  const t = useMessages(requests)
  const next = useNext(request)
  const items = request.steps.map((step, index): TimelineItem => {
    const last = index === request.steps.length - 1
    return {
      key: String(step.seq),
      title: t.moves[step.move],
      state: stateOf(last, request),
      when: <Time value={step.at} shape="shortDateTime" />,
      who: whoOf(step, t),
      note: <Note step={step} requestId={request.id} />,
      ...(last && next && { next }),
    }
  })
  for (const status of upcomingOf(request.status)) {
    items.push({ key: status, title: t.way[status], state: 'upcoming' })
  }
  return <Timeline items={items} label={t.timeline} />
}
