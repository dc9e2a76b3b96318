import { refuse } from '../../kernel/result'
import { assignLocked } from './assign-locked.server'
import { onRequest, type RequestCommand } from './on-request.server'
import type { AssignInput } from './request.schema'

/** The talent office gives a request to its departments, or to others than before. */
export function assignRequest(command: RequestCommand & { input: AssignInput }) {
  return onRequest(command, async ({ tx, access, request, standing }) => {
    if (standing.party !== 'office') return refuse('wrong-state')
    return assignLocked(tx, access, request, { party: 'office', ...command.input })
  })
}
