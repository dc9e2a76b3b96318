import { onRequest, type RequestCommand, step } from './on-request.server'
import { requestClosedOut, requestResolved } from './request.events'

/** The talent office closes what is done (办结). */
export function resolveRequest(command: RequestCommand & { note: string }) {
  return onRequest(command, held => step(held, { move: 'resolve', note: command.note }, requestResolved, {}))
}

/** The talent office strikes off what will not be done, and says why (销号). */
export function closeOutRequest(command: RequestCommand & { note: string }) {
  return onRequest(command, held =>
    step(held, { move: 'close_out', note: command.note }, requestClosedOut, { withdrawn: false }),
  )
}

/** The talent takes it back before a department has signed for it. */
export function withdrawRequest(command: RequestCommand & { note: string }) {
  return onRequest(command, held =>
    step(held, { move: 'withdraw', note: command.note }, requestClosedOut, { withdrawn: true }),
  )
}
