import { refuse } from '../../kernel/result'
import { deadlineAfter } from '../../kernel/working-days'
import { readCalendar, readSettings } from '../settings/index.server'
import { findReceiver, isHandlerOf } from './desk.store.server'
import { type Held, onRequest, type RequestCommand, step } from './on-request.server'
import { requestFollowedUp, requestRedone } from './request.events'
import { updatePart } from './request.store.server'

async function redo(held: Held, note: string) {
  const { tx, request, access } = held
  const lead = request.departments.find(part => part.role === 'lead')
  if (!lead) return refuse('wrong-state')
  const { organisationId } = lead
  const stays = await isHandlerOf(tx, organisationId, lead.handlerUserId)
  const userId = stays ? lead.handlerUserId : await findReceiver(tx, organisationId)
  if (!userId) return refuse('department-unmanned')
  const [calendar, { requests }] = await Promise.all([readCalendar(), readSettings()])
  const done = await step(
    held,
    {
      move: 'redo',
      note,
      data: { round: request.round + 1 },
      owner: { userId, organisationId },
      dueAt: deadlineAfter(calendar, access.now, requests.redoDays),
      set: { round: request.round + 1, satisfied: false, urgedAt: null },
    },
    requestRedone,
    {},
  )
  if (done.ok && !stays) await updatePart(tx, lead.id, { handlerUserId: userId })
  return done
}

/**
 * The follow-up with the talent's verdict: the talent's own, or what the leader or the office were told when they asked.
 * Satisfied, it can be closed; not satisfied, the department does it again within the days of the settings.
 */
export function judgeRequest(command: RequestCommand & { satisfied: boolean; note: string }) {
  const { satisfied, note } = command
  return onRequest(command, held =>
    satisfied
      ? step(held, { move: 'follow_up', note, set: { satisfied: true } }, requestFollowedUp, {})
      : redo(held, note),
  )
}
