import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { askAffinity } from './ask-affinity.server'
import { fairPartyDecided } from './fair.events'
import { countApproved, findFirstWaiting, updateParty } from './party.store.server'
import { FAIR_SIDES, type FairSide, type PartyStatus } from './party-status'

/** What decides whether a side has a place left. */
export type Capacity = { id: string; capacityUniversities: number; capacityEnterprises: number }

/** Places of a side that nobody holds; call it under the edition's lock. Negative when the capacity was lowered. */
export async function freePlaces(tx: Tx, edition: Capacity, side: FairSide): Promise<number> {
  const capacity = side === 'university' ? edition.capacityUniversities : edition.capacityEnterprises
  return capacity - (await countApproved(tx, edition.id, side))
}

/** Sets a party's status and tells of it; `promoted` when it comes from the waiting list. */
export async function settleParty(
  tx: Tx,
  context: ChangeContext,
  party: { id: string; editionId: string; status: PartyStatus },
  change: { to: PartyStatus; note?: string | null; waitlistRank?: number },
): Promise<void> {
  const { to, note, waitlistRank } = change
  await updateParty(tx, party.id, {
    status: to,
    statusAt: context.now,
    waitlistRank: waitlistRank ?? null,
    decidedById: context.actor.userId,
    ...(note !== undefined && { decisionNote: note }),
  })
  await recordChange(tx, context, {
    event: fairPartyDecided,
    payload: {
      editionId: party.editionId,
      partyId: party.id,
      from: party.status,
      to,
      promoted: party.status === 'waitlisted' && to === 'approved',
    },
    subject: { kind: 'fair-party', id: party.id },
    detail: { from: party.status, to },
  })
}

/** Lets the first of each waiting list in while places are free; returns how many. Under the edition's lock. */
export async function fillFreePlaces(tx: Tx, context: ChangeContext, edition: Capacity): Promise<number> {
  let promoted = 0
  for (const side of FAIR_SIDES) {
    const free = await freePlaces(tx, edition, side)
    if (free <= 0) continue
    for (const party of await findFirstWaiting(tx, edition.id, side, free)) {
      await settleParty(tx, context, party, { to: 'approved' })
      promoted++
    }
  }
  if (promoted > 0) await askAffinity(tx, edition.id, context.now)
  return promoted
}
