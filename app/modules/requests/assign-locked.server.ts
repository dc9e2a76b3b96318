import { ok, refuse } from '../../kernel/result'
import { deadlineAfter } from '../../kernel/working-days'
import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { readCalendar } from '../settings/index.server'
import { findReceiver } from './desk.store.server'
import { moveRequest } from './move-request.server'
import { requestAssigned } from './request.events'
import { endParts, insertPart, type LockedRequest } from './request.store.server'
import { isAtDepartment } from './request-status'

export type Assignment = {
  /** `system`: the catalogue of services says whose it is. */
  party: 'office' | 'leader' | 'system'
  leadId: string
  supportIds: readonly string[]
  handlingDays: number
  note: string
}

/** The receivers of the departments, lead first; null when one of them has nobody. */
async function receiversOf(tx: Tx, ids: readonly string[]) {
  const found: { organisationId: string; userId: string }[] = []
  for (const organisationId of ids) {
    const userId = await findReceiver(tx, organisationId)
    if (!userId) return null
    found.push({ organisationId, userId })
  }
  return found
}

/**
 * Gives a locked request to a lead department and those that support it, in the place of any before. The handling time
 * runs from now. Refused when a department has nobody to receive it.
 */
export async function assignLocked(
  tx: Tx,
  access: ChangeContext,
  request: LockedRequest,
  assignment: Assignment,
) {
  const { leadId, handlingDays, note, party } = assignment
  const supportIds = [...new Set(assignment.supportIds)].filter(id => id !== leadId)
  const receivers = await receiversOf(tx, [leadId, ...supportIds])
  if (!receivers) return refuse('department-unmanned')
  const [lead, ...supports] = receivers
  const dueAt = deadlineAfter(await readCalendar(), access.now, handlingDays)
  const moved = await moveRequest(tx, access, request, {
    move: isAtDepartment(request.status) ? 'reassign' : 'assign',
    party,
    note,
    data: { leadId, supportIds, handlingDays },
    owner: { userId: lead!.userId, organisationId: leadId },
    dueAt,
    set: { handlingDays },
  })
  if (!moved.ok) return moved
  await endParts(tx, { requestId: request.id }, access.now)
  const part = { requestId: request.id, assignedAt: access.now }
  await insertPart(tx, { ...part, organisationId: leadId, role: 'lead', handlerUserId: lead!.userId })
  for (const one of supports) {
    await insertPart(tx, {
      ...part,
      organisationId: one.organisationId,
      role: 'support',
      handlerUserId: one.userId,
    })
  }
  await recordChange(tx, access, {
    event: requestAssigned,
    payload: { requestId: request.id, seq: moved.value.seq },
    subject: { kind: 'request', id: request.id },
    detail: { leadId, supportIds, handlingDays },
  })
  return ok({ ...moved.value, dueAt })
}
