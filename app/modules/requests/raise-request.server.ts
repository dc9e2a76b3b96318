import { ok, refuse } from '../../kernel/result'
import { deadlineAfter } from '../../kernel/working-days'
import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { readCalendar, readSettings } from '../settings/index.server'
import { assignLocked } from './assign-locked.server'
import { findDeskPerson } from './desk.store.server'
import { requestRegistered } from './request.events'
import {
  findKind,
  insertOwnership,
  insertRequest,
  insertRequestStep,
  lockRequests,
} from './request.store.server'
import { requestNumber, stepDeadline } from './request-deadlines'

/** What is asked for, for whom, and through whom. */
export type RaiseInput = {
  /** `leader`: a visit raised it for the talent; `talent`: the talent did; `office`: the talent office wrote it down. */
  through: 'leader' | 'talent' | 'office'
  /** The leader who follows it; required when raised through a leader. */
  leaderUserId?: string | null
  /** The talent as it shall be named; `userId` is the account that sees the steps and gives the verdict, if there is one. */
  talent: { userId: string | null; name: string; unit?: string; keyTalentId?: string | null }
  visitId?: string | null
  /** Key of the catalogue; unknown or missing is `other`. */
  kindKey?: string | null
  /** One line; made from the first words of the detail when missing. */
  title?: string
  detail: string
  confidential?: boolean
  /** Given at once to this department (when raised through a leader or the office); null leaves it to the office. */
  departmentId?: string | null
  /** Working days for handling; those of the kind when missing. */
  handlingDays?: number | null
  /** The department is said by a catalogue and not by who raises it: the system assigns, also what a talent raises. */
  routed?: boolean
}

const TITLE_LENGTH = 30

/** A line for lists: the first clause of a text, at most thirty characters. */
export function titleOf(detail: string): string {
  const [first = ''] = detail.trim().split(/[\n。；;！!？?]/)
  return first.length <= TITLE_LENGTH ? first : `${first.slice(0, TITLE_LENGTH - 1)}…`
}

type Kind = NonNullable<Awaited<ReturnType<typeof findKind>>>

async function register(tx: Tx, access: ChangeContext, input: RaiseInput, kind: Kind, deskUserId: string) {
  const [calendar, { requests }] = await Promise.all([readCalendar(), readSettings()])
  const { now } = access
  const handlingDays = input.handlingDays ?? kind.handlingDays
  const dueAt = deadlineAfter(calendar, now, handlingDays)
  const { id, serial } = await insertRequest(tx, {
    title: input.title?.trim() || titleOf(input.detail),
    detail: input.detail,
    kindKey: kind.key,
    confidential: input.confidential ?? false,
    ownerUserId: deskUserId,
    deskUserId,
    leaderUserId: input.leaderUserId ?? null,
    talentUserId: input.talent.userId,
    talentName: input.talent.name,
    talentUnit: input.talent.unit ?? '',
    keyTalentId: input.talent.keyTalentId ?? null,
    visitId: input.visitId ?? null,
    handlingDays,
    registeredAt: now,
    statusAt: now,
    dueAt,
    stepDueAt: stepDeadline(calendar, requests, { status: 'registered', at: now, dueAt }),
  })
  await insertOwnership(tx, {
    requestId: id,
    ownerUserId: deskUserId,
    organisationId: null,
    startedAt: now,
    reason: 'register',
  })
  const stepId = await insertRequestStep(tx, {
    requestId: id,
    seq: 1,
    move: 'register',
    status: 'registered',
    party: input.through,
    byUserId: access.actor.userId,
    at: now,
  })
  return { id, serial, stepId, dueAt }
}

/**
 * Raises a request inside the transaction of what raises it (a visit may raise several). It has an owner and a date
 * from its first instant: the department's receiver when one is given and has people, else the talent office's desk.
 */
export async function raiseRequest(tx: Tx, access: ChangeContext, input: RaiseInput) {
  if (input.detail.trim() === '') return refuse('words')
  const kind = (await findKind(tx, input.kindKey || 'other')) ?? (await findKind(tx, 'other'))
  if (!kind) return refuse('unknown-kind')
  const deskUserId = await findDeskPerson(tx)
  if (!deskUserId) return refuse('office-unmanned')
  const made = await register(tx, access, input, kind, deskUserId)
  await recordChange(tx, access, {
    event: requestRegistered,
    payload: { requestId: made.id, seq: 1 },
    subject: { kind: 'request', id: made.id },
    detail: { kind: kind.key, through: input.through, confidential: input.confidential ?? false },
  })
  const number = requestNumber(access.now, made.serial)
  const raised = { requestId: made.id, number, stepId: made.stepId, dueAt: made.dueAt, assigned: false }
  const party = input.routed ? 'system' : input.through
  if (!input.departmentId || party === 'talent') return ok(raised)
  const [request] = await lockRequests(tx, [made.id])
  const by = input.routed ? { ...access, actor: { userId: null, kind: 'system' } } : access
  const assigned = await assignLocked(tx, by, request!, {
    party,
    leadId: input.departmentId,
    supportIds: [],
    handlingDays: input.handlingDays ?? kind.handlingDays,
    note: '',
  })
  return ok(assigned.ok ? { ...raised, dueAt: assigned.value.dueAt, assigned: true } : raised)
}
