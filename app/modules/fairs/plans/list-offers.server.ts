import { findOffers, findOffersTo } from './alternate.store.server'

type Found = Awaited<ReturnType<typeof findOffers>>[number]
type Named = Found['party']

const nameOf = (party: Named) => party.university?.name ?? party.enterprise?.name ?? ''

function shown({ party, alternate, slot, ...offer }: Found) {
  return {
    id: offer.id,
    state: offer.state,
    rank: offer.rank,
    deadline: offer.deadline,
    offeredAt: offer.offeredAt,
    tableIndex: offer.tableIndex,
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    party: nameOf(party),
    alternate: nameOf(alternate),
  }
}

export type ShownOffer = ReturnType<typeof shown>

/** Freed places and whom they are offered to, for the organiser. */
export async function offersOfEdition(editionId: string): Promise<ShownOffer[]> {
  return (await findOffers(editionId)).map(shown)
}

/** What was offered to one party, latest first. */
export async function offersToParty(partyId: string): Promise<ShownOffer[]> {
  return (await findOffersTo(partyId)).map(shown)
}
