import { ok, refuse } from '../../kernel/result'
import { deadlineAfter } from '../../kernel/working-days'
import type { Prisma, Tx } from '../../platform/db.server'
import type { ChangeContext } from '../events/index.server'
import { readCalendar, readSettings } from '../settings/index.server'
import {
  endOwnership,
  findLastInstant,
  insertOwnership,
  insertRequestStep,
  type LockedRequest,
  settleExtension,
  updateRequest,
} from './request.store.server'
import { stepDeadline } from './request-deadlines'
import {
  type MoveFacts,
  type MoveName,
  mayMoveRequest,
  type OwnerAfter,
  REQUEST_MOVES,
  statusAfter,
  unmetRefinement,
} from './request-moves'
import { isOpenRequest, type RequestParty, type RequestStatus } from './request-status'

export type NewOwner = { userId: string; organisationId: string | null }

export type RequestStepInput = {
  move: MoveName
  party: RequestParty
  note?: string
  data?: Prisma.InputJsonValue
  /** The person a deputy acts for. */
  forUserId?: string | null
  organisationId?: string | null
  /** Whose it is afterwards, for moves that lead to a department or to somebody named. */
  owner?: NewOwner
  /** A new deadline of the department. */
  dueAt?: Date
  set?: Prisma.TalentRequestUncheckedUpdateInput
}

/** Facts of a request on which the refinements of the table are decided. */
export async function moveFacts(request: LockedRequest, note: string): Promise<MoveFacts> {
  const [calendar, { requests }] = await Promise.all([readCalendar(), readSettings()])
  return {
    hasWords: note.trim() !== '',
    dueAt: request.dueAt,
    stepDueAt: request.stepDueAt,
    escalatedFor: request.escalatedFor,
    extensionOpen: request.extensions.length > 0,
    urgeableAt: request.urgedAt && deadlineAfter(calendar, request.urgedAt, requests.urgeDays - 1),
  }
}

function ownerAfter(request: LockedRequest, step: RequestStepInput): NewOwner {
  const rule: OwnerAfter = REQUEST_MOVES[step.move].owner
  if (step.owner) return step.owner
  if (rule === 'desk') return { userId: request.deskUserId, organisationId: null }
  if (rule === 'steward') return { userId: request.leaderUserId ?? request.deskUserId, organisationId: null }
  if (rule !== 'same') throw new Error(`the move ${step.move} needs its owner named`)
  return { userId: request.ownerUserId, organisationId: null }
}

async function passOn(tx: Tx, request: LockedRequest, to: NewOwner, move: string, at: Date): Promise<void> {
  if (to.userId === request.ownerUserId) return
  await endOwnership(tx, request.id, at)
  await insertOwnership(tx, {
    requestId: request.id,
    ownerUserId: to.userId,
    organisationId: to.organisationId,
    startedAt: at,
    reason: move,
  })
}

/** When a step takes effect: now, but never before what was written already. */
export async function instantFor(tx: Tx, requestId: string, now: Date): Promise<Date> {
  const last = await findLastInstant(tx, requestId)
  return last && last > now ? last : now
}

async function deadlineOf(request: LockedRequest, status: RequestStatus, at: Date, dueAt: Date) {
  if (status === request.status && dueAt.getTime() === request.dueAt.getTime()) return request.stepDueAt
  const [calendar, { requests }] = await Promise.all([readCalendar(), readSettings()])
  return stepDeadline(calendar, requests, { status, at, dueAt })
}

const EXTENDABLE: readonly RequestStatus[] = ['acknowledged', 'in_progress']

/**
 * Makes one move of the table with a locked request: state, deadline, owner and trail change together or not at all.
 * The database refuses at commit what would leave an open request without exactly one owner or a gap in the trail.
 */
export async function moveRequest(
  tx: Tx,
  access: ChangeContext,
  request: LockedRequest,
  step: RequestStepInput,
) {
  if (!mayMoveRequest(step.move, request.status, step.party)) {
    return refuse('wrong-state', { status: request.status })
  }
  const note = step.note ?? ''
  const unmet = unmetRefinement(step.move, await moveFacts(request, note), access.now)
  if (unmet) return refuse(unmet)
  const at = await instantFor(tx, request.id, access.now)
  const status = statusAfter(step.move, request.status)
  const owner = ownerAfter(request, step)
  const seq = request.version + 1
  const dueAt = step.dueAt ?? request.dueAt
  if (request.extensions.length > 0 && !EXTENDABLE.includes(status)) {
    await settleExtension(tx, request.id, { status: 'lapsed', decidedById: null, decidedAt: at, answer: '' })
  }
  await passOn(tx, request, owner, step.move, at)
  if (!isOpenRequest(status)) await endOwnership(tx, request.id, at)
  await updateRequest(tx, request.id, {
    status,
    version: seq,
    ownerUserId: owner.userId,
    dueAt,
    stepDueAt: await deadlineOf(request, status, at, dueAt),
    ...(status !== request.status && { statusAt: at }),
    ...(!isOpenRequest(status) && { closedAt: at }),
    ...step.set,
  })
  const stepId = await insertRequestStep(tx, {
    requestId: request.id,
    seq,
    move: step.move,
    status,
    party: step.party,
    byUserId: access.actor.userId,
    organisationId: step.organisationId ?? null,
    forUserId: step.forUserId ?? null,
    note,
    ...(step.data !== undefined && { data: step.data }),
    at,
  })
  return ok({ requestId: request.id, seq, stepId, status, ownerUserId: owner.userId })
}
