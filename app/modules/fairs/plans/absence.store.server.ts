import type { Tx } from '../../../platform/db.server'

/** Notes slots a party misses, so that later versions know. */
export async function insertAbsences(
  tx: Tx,
  party: { id: string; editionId: string },
  slotIds: readonly string[],
): Promise<void> {
  await tx.fairUnavailability.createMany({
    data: slotIds.map(slotId => ({ partyId: party.id, editionId: party.editionId, slotId })),
    skipDuplicates: true,
  })
}
