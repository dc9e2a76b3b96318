import type { Attached } from './attach-to-step.server'
import { type Held, onRequest, type RequestCommand, step } from './on-request.server'
import { requestAcknowledged, requestHandedBack, requestProgressed, requestReported } from './request.events'
import { endParts, updatePart } from './request.store.server'
import type { MoveName } from './request-moves'

/** Whose it is once signed for: the signer's, or the absent handler's for whom a deputy signs. */
function signer({ access, standing }: Held): string {
  return standing.forUserId ?? access.actor.userId
}

/** The lead department signs for a request; who signs handles it from then on. */
export function acknowledgeRequest(command: RequestCommand) {
  return onRequest(command, async held => {
    const { standing, tx } = held
    const owner = { userId: signer(held), organisationId: standing.organisationId }
    const done = await step(held, { move: 'acknowledge', owner }, requestAcknowledged, {})
    if (done.ok && standing.partId) await updatePart(tx, standing.partId, { handlerUserId: owner.userId })
    return done
  })
}

type Noted = RequestCommand & { note: string; files?: readonly Attached[] }

/** Writes down progress: the first note begins the work; a supporting department may say that its part is done. */
export function noteProgress(command: Noted & { done?: boolean }) {
  return onRequest(command, async held => {
    const { standing, request, access, tx } = held
    const { note, files } = command
    const done = standing.party === 'support' && command.done === true
    const move: MoveName =
      standing.party === 'support' ? 'support_note' : request.status === 'acknowledged' ? 'start' : 'progress'
    const moved = await step(
      held,
      { move, note, files, ...(done && { data: { done } }) },
      requestProgressed,
      {},
    )
    if (moved.ok && done && standing.partId) await updatePart(tx, standing.partId, { doneAt: access.now })
    return moved
  })
}

/** The lead department gives a request back to the office and says why. */
export function handBackRequest(command: RequestCommand & { note: string }) {
  return onRequest(command, async held => {
    const done = await step(held, { move: 'hand_back', note: command.note }, requestHandedBack, {})
    if (done.ok) await endParts(held.tx, { requestId: held.request.id }, held.access.now)
    return done
  })
}

/** The lead department reports what came of it; the talent gives a verdict next. */
export function reportRequest(command: Noted) {
  return onRequest(command, held =>
    step(held, { move: 'report', note: command.note, files: command.files }, requestReported, {}),
  )
}
