import { refuse } from '../../kernel/result'
import { isHandlerOf } from './desk.store.server'
import { onRequest, type RequestCommand, step } from './on-request.server'
import { requestHandedOver } from './request.events'
import { updatePart } from './request.store.server'
import { isAtDepartment } from './request-status'

/** The lead department passes a request from its handler to a colleague. */
export function passToColleague(command: RequestCommand & { toUserId: string; note: string }) {
  const { toUserId, note } = command
  return onRequest(command, async held => {
    const { request, standing, tx } = held
    const part = request.departments.find(one => one.id === standing.partId)
    if (!part || !isAtDepartment(request.status)) return refuse('wrong-state')
    const { organisationId, handlerUserId } = part
    if (toUserId === handlerUserId || !(await isHandlerOf(tx, organisationId, toUserId))) {
      return refuse('unknown-person')
    }
    const data = { fromUserId: handlerUserId, toUserId, as: 'handler' }
    const owner = { userId: toUserId, organisationId }
    const done = await step(held, { move: 'hand_over', note, data, owner }, requestHandedOver, {
      fromUserId: handlerUserId,
      toUserId,
    })
    if (done.ok) await updatePart(tx, part.id, { handlerUserId: toUserId })
    return done
  })
}
