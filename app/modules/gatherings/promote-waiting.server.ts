import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { placesPromoted } from './gathering.events'
import { type LockedGathering, lockGathering } from './gathering.store.server'
import { findWaiting, promoteRows } from './registration.store.server'
import { promotesAt } from './registration-rules'
import { promotions } from './waiting-list'

/**
 * Gives free seats of a locked event to its waiting list and returns who got one. `fresh` is a registration made in
 * this very transaction: it is not told of a promotion, since it never waited.
 */
export async function promoteWaiting(
  tx: Tx,
  access: ChangeContext,
  locked: LockedGathering,
  fresh?: string,
): Promise<string[]> {
  if (!promotesAt(locked, access.now)) return []
  const gathering = await lockGathering(tx, locked.id)
  if (!gathering) return []
  const free = gathering.capacity - gathering.seatsTaken
  const promoted = promotions(free, await findWaiting(tx, gathering.id))
  await promoteRows(tx, promoted, access.now)
  const told = promoted.filter(id => id !== fresh)
  if (told.length > 0) {
    await recordChange(tx, access, {
      event: placesPromoted,
      payload: { gatheringId: gathering.id, registrationIds: told },
      subject: { kind: 'gathering', id: gathering.id },
      detail: { promoted: told.length },
    })
  }
  return promoted
}
