import { ok, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { findDepartmentOf, findDeskPerson } from './desk.store.server'
import { moveRequest, type NewOwner } from './move-request.server'
import { requestHandedOver } from './request.events'
import { insertReaders, type LockedRequest, lockRequests, updatePart } from './request.store.server'
import { findOpenOf } from './request-lists.store.server'

export type HandOver = {
  fromAccountId: string
  /** Null hands everything to the talent office's desk: the successor has no account, or there is none. */
  toAccountId: string | null
  /** In words, for the trail. */
  reason: string
  /** Only these requests, for a change that concerns some of a person's talents; all open ones when missing. */
  requestIds?: readonly string[]
}

type Roles = { isOwner: boolean; isLeader: boolean; isDesk: boolean; partIds: string[] }

function rolesOf(request: LockedRequest, userId: string): Roles {
  return {
    isOwner: request.ownerUserId === userId,
    isLeader: request.leaderUserId === userId,
    isDesk: request.deskUserId === userId,
    partIds: request.departments.filter(part => part.handlerUserId === userId).map(part => part.id),
  }
}

type To = { userId: string; isDesk: boolean; organisationId: string | null }

async function handOne(tx: Tx, access: ChangeContext, request: LockedRequest, handOver: HandOver, next: To) {
  const roles = rolesOf(request, handOver.fromAccountId)
  // Without a successor it goes back to the desk that knows it.
  const to = next.isDesk && !roles.isDesk ? { ...next, userId: request.deskUserId } : next
  if (!roles.isOwner && !roles.isLeader && !roles.isDesk && roles.partIds.length === 0) return null
  const owner: NewOwner = roles.isOwner
    ? { userId: to.userId, organisationId: roles.partIds.length > 0 ? to.organisationId : null }
    : { userId: request.ownerUserId, organisationId: null }
  const moved = await moveRequest(tx, access, request, {
    move: 'hand_over',
    party: 'system',
    note: handOver.reason,
    data: {
      fromUserId: handOver.fromAccountId,
      toUserId: to.userId,
      as: roles.isLeader ? 'leader' : roles.isDesk ? 'desk' : 'handler',
    },
    owner,
    set: {
      ...(roles.isLeader && { leaderUserId: to.isDesk ? null : to.userId }),
      ...(roles.isDesk && { deskUserId: to.userId }),
    },
  })
  if (!moved.ok) return moved
  for (const id of roles.partIds) await updatePart(tx, id, { handlerUserId: to.userId })
  if (roles.isDesk) await insertReaders(tx, request.id, [to.userId], access.now)
  await recordChange(tx, access, {
    event: requestHandedOver,
    payload: {
      requestId: request.id,
      seq: moved.value.seq,
      fromUserId: handOver.fromAccountId,
      toUserId: to.userId,
    },
    subject: { kind: 'request', id: request.id },
  })
  return moved
}

/**
 * Hands over every open request somebody owns, follows as its leader, handles for a department or has on the office's
 * desk, inside the transaction of the change that calls for it (a change of post, a departure). Each request passes
 * from one to the other at one instant. Returns the ids handed over; a repetition finds none left.
 */
export async function handOverRequests(tx: Tx, access: ChangeContext, handOver: HandOver) {
  const desk = handOver.toAccountId === null
  const userId = handOver.toAccountId ?? (await findDeskPerson(tx))
  if (!userId || userId === handOver.fromAccountId) return refuse('no-successor')
  const to: To = { userId, isDesk: desk, organisationId: await findDepartmentOf(tx, userId) }
  const found = await findOpenOf(tx, handOver.fromAccountId)
  const wanted = handOver.requestIds ? new Set(handOver.requestIds) : null
  const ids = found.filter(id => wanted?.has(id) ?? true)
  const handed: string[] = []
  for (const request of await lockRequests(tx, ids)) {
    if (request.closedAt) continue
    const done = await handOne(tx, access, request, handOver, to)
    if (done && !done.ok) return done
    if (done) handed.push(request.id)
  }
  return ok({ requestIds: handed })
}
