import { onRequest, type RequestCommand, step } from './on-request.server'
import { requestUrged } from './request.events'

/** Urges the department; not again before the cooldown of the settings is over, whoever urged. */
export function urgeRequest(command: RequestCommand & { note: string }) {
  return onRequest(command, held =>
    step(held, { move: 'urge', note: command.note, set: { urgedAt: command.access.now } }, requestUrged, {}),
  )
}
