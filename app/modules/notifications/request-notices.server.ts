import type { NoticeKind } from '../../i18n/notices'
import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import type { DeliveredEvent } from '../events/index.server'
import {
  requestAcknowledged,
  requestAssigned,
  requestClosedOut,
  requestExtensionAsked,
  requestExtensionDecided,
  requestFollowedUp,
  requestHandedBack,
  requestHandedOver,
  requestProgressed,
  requestRedone,
  requestRegistered,
  requestReported,
  requestResolved,
  requestUrged,
} from '../requests/index'
import { requestNoticeFacts } from '../requests/index.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

type Facts = NonNullable<Awaited<ReturnType<typeof requestNoticeFacts>>>
/** To whom: which seat in the chain decides the address of the page. */
type Seat = 'talent' | 'leader' | 'lead' | 'support' | 'desk'
type Told = { seat: Seat; kind: NoticeKind; params?: Notice['params']; channel?: Notice['channel'] }

const PAGE: Record<Seat, (id: string) => string> = {
  talent: paths.myService,
  leader: paths.cadreRequest,
  lead: paths.departmentRequest,
  support: paths.departmentRequest,
  desk: paths.officeRequest,
}

function seated(facts: Facts, seat: Seat): string[] {
  const people: Record<Seat, (string | null)[]> = {
    talent: [facts.talentUserId],
    leader: [facts.leaderUserId],
    lead: facts.leadHandlers,
    support: facts.supportHandlers,
    desk: [facts.deskUserId],
  }
  return people[seat].filter(id => id !== null)
}

/** Notices to the seats of a request's chain: each person once, and never to who brought the step about. */
export function toSeats(facts: Facts, actorUserId: string | null, told: readonly Told[]): Notice[] {
  const seen = new Set([actorUserId])
  const { requestId, title, number } = facts
  return told.flatMap(({ seat, kind, params, channel }) =>
    seated(facts, seat)
      .filter(userId => !seen.has(userId) && seen.add(userId))
      .map(userId => ({
        userId,
        kind,
        params: { title, number, ...params },
        link: PAGE[seat](requestId),
        ...(channel && { channel }),
      })),
  )
}

type Step = { requestId: string; seq: number }
type Rule = (facts: Facts) => readonly Told[]

function rule(parse: (payload: unknown) => Step, told: Rule): NoticeRule {
  return async (tx: Tx, event: DeliveredEvent) => {
    const { requestId, seq } = parse(event.payload)
    const facts = await requestNoticeFacts(tx, requestId, seq, event.occurredAt)
    return facts ? toSeats(facts, event.actorUserId, told(facts)) : []
  }
}

const due = (facts: Facts) => facts.dueAt.toISOString()
const stepDue = (facts: Facts) => (facts.stepDueAt ?? facts.dueAt).toISOString()

function assigned(facts: Facts): Told[] {
  const when = { due: due(facts), stepDue: stepDue(facts) }
  return [
    { seat: 'lead', kind: 'request-assigned', params: { ...when, support: false } },
    { seat: 'support', kind: 'request-assigned', params: { ...when, support: true } },
    { seat: 'talent', kind: 'request-given', params: { due: when.due, department: facts.department } },
  ]
}

function decided(facts: Facts): Told[] {
  const params = { due: due(facts), note: facts.note }
  if (facts.move === 'refuse_extension') return [{ seat: 'lead', kind: 'request-extension-refused', params }]
  const kind = 'request-extension-granted'
  return (['lead', 'talent', 'leader'] as const).map(seat => ({ seat, kind, params }))
}

function reported(facts: Facts): Told[] {
  const { department, note } = facts
  const follow = { kind: 'request-reported-follow' as const, params: { department } }
  return [
    { seat: 'talent', kind: 'request-reported', params: { department, note } },
    { seat: 'leader', ...follow },
    ...(facts.leaderUserId && facts.talentUserId ? [] : [{ seat: 'desk' as const, ...follow }]),
  ]
}

function handedOver(facts: Facts): Told[] {
  const seat = facts.as === 'leader' ? 'leader' : facts.as === 'desk' ? 'desk' : 'lead'
  // A leader who takes over is told of all at once by the change that caused it.
  const channel = seat === 'leader' ? ('inbox' as const) : undefined
  return [{ seat, kind: 'request-handed-over', params: { note: facts.note }, ...(channel && { channel }) }]
}

const all = (told: Omit<Told, 'seat'>, seats: Seat[]): Told[] => seats.map(seat => ({ seat, ...told }))

/** What everybody in a request's chain hears of its steps: each step once, to those it concerns. */
export const REQUEST_NOTICES: Record<string, NoticeRule> = {
  [requestRegistered.name]: rule(
    payload => requestRegistered.payload.parse(payload),
    facts => [
      { seat: 'talent', kind: 'request-registered' },
      ...(facts.status === 'registered'
        ? [{ seat: 'desk' as const, kind: 'request-to-assign' as const, params: { due: stepDue(facts) } }]
        : []),
    ],
  ),
  [requestAssigned.name]: rule(payload => requestAssigned.payload.parse(payload), assigned),
  [requestAcknowledged.name]: rule(
    payload => requestAcknowledged.payload.parse(payload),
    facts =>
      all({ kind: 'request-acknowledged', params: { due: due(facts), department: facts.department } }, [
        'talent',
        'leader',
      ]),
  ),
  [requestProgressed.name]: rule(
    payload => requestProgressed.payload.parse(payload),
    facts => {
      const told = { kind: 'request-progressed' as const, params: { note: facts.note, by: facts.by } }
      const seats: Seat[] = facts.party === 'support' ? ['lead'] : []
      return [...all(told, seats), ...all({ ...told, channel: 'inbox' }, ['talent', 'leader'])]
    },
  ),
  [requestHandedBack.name]: rule(
    payload => requestHandedBack.payload.parse(payload),
    facts => all({ kind: 'request-handed-back', params: { note: facts.note, by: facts.by } }, ['desk']),
  ),
  [requestExtensionAsked.name]: rule(
    payload => requestExtensionAsked.payload.parse(payload),
    ({ note, by, days }) => all({ kind: 'request-extension-asked', params: { note, by, days } }, ['desk']),
  ),
  [requestExtensionDecided.name]: rule(payload => requestExtensionDecided.payload.parse(payload), decided),
  [requestUrged.name]: rule(
    payload => requestUrged.payload.parse(payload),
    facts => all({ kind: 'request-urged', params: { due: due(facts), note: facts.note } }, ['lead']),
  ),
  [requestReported.name]: rule(payload => requestReported.payload.parse(payload), reported),
  [requestFollowedUp.name]: rule(
    payload => requestFollowedUp.payload.parse(payload),
    () => all({ kind: 'request-satisfied' }, ['desk', 'lead']),
  ),
  [requestRedone.name]: rule(
    payload => requestRedone.payload.parse(payload),
    facts => all({ kind: 'request-redone', params: { due: due(facts), note: facts.note } }, ['lead', 'desk']),
  ),
  [requestResolved.name]: rule(
    payload => requestResolved.payload.parse(payload),
    () => all({ kind: 'request-resolved' }, ['talent', 'leader', 'lead']),
  ),
  [requestClosedOut.name]: rule(
    payload => requestClosedOut.payload.parse(payload),
    facts => {
      const params = { note: facts.note, withdrawn: facts.move === 'withdraw' }
      return all({ kind: 'request-closed-out', params }, ['talent', 'leader', 'lead', 'desk'])
    },
  ),
  [requestHandedOver.name]: rule(payload => requestHandedOver.payload.parse(payload), handedOver),
}
