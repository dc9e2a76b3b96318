import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { placeCalled } from './allocations.events'
import { countFreeAndCalled, findNextWaiting, movePlace } from './place.store.server'
import type { PlaceMoveKind } from './place-history'
import { turnFor } from './turn-clock'

type CallingBatch = { id: string; turnMinutes: number; dayFrom: number; dayUntil: number; callSize: number }

/**
 * Calls those whose turn it is now: the first who wait, as many as may choose at once, and never more than there are
 * units left, so that whoever is called finds one. The batch must be locked by the caller.
 * @param cause what made room, for the history of those who wait
 */
export async function callNext(
  tx: Tx,
  context: ChangeContext,
  batch: CallingBatch,
  cause: PlaceMoveKind | null,
): Promise<void> {
  const { free, called } = await countFreeAndCalled(tx, batch.id)
  const room = Math.min(batch.callSize, free) - called
  if (room <= 0) return
  const turn = turnFor(context.now, batch)
  for (const place of await findNextWaiting(tx, batch.id, room)) {
    const data = {
      status: 'called' as const,
      calledAt: context.now,
      turnFrom: turn.from,
      turnUntil: turn.until,
    }
    await movePlace(tx, place, data, { kind: 'called', cause, at: context.now })
    await recordChange(tx, context, {
      event: placeCalled,
      payload: { placeId: place.id },
      subject: { kind: 'place', id: place.id },
    })
  }
}
