import { isId } from '../../kernel/ids'
import { findGatheringOf } from './door-names.store.server'

/** The event a registration belongs to, for the pass of whoever keeps the door; null when there is none. */
export async function gatheringOfPass(registrationId: string) {
  return isId(registrationId) ? findGatheringOf(registrationId) : null
}
