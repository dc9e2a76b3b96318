import type { Prisma, Tx } from '../../../platform/db.server'
import { enqueue } from '../../../platform/queue.server'
import { type ChangeContext, recordChange } from '../../events/index.server'
import { partyLabel } from '../party-status'
import { type Instance, type Meeting, rankAlternates, type Side } from '../timetable'
import { changeOffer, type FoundOffer, findWaiting, insertOffers, isAsked } from './alternate.store.server'
import { alternateAnswered, alternateOffered } from './plan.events'

const MOST_ALTERNATES = 8

/** What an offer is made of: the version that holds, its instance and meetings. */
export type OfferGround = {
  fair: { alternateMinutes: number }
  planId: string
  base: { editionId: string }
  remaining: Instance
  repair: { meetings: Meeting[]; removed: Meeting[] }
  parties: { id: string; side: Side; number: number }[]
  slots: { id: string; index: number; startsAt: Date }[]
}

type Freed = { side: Side; party: string; slot: number; table: number }

/** Places whose owner is still there: of every meeting that fell away, the side that was not absent. */
function freedPlaces({ remaining, repair }: OfferGround): Freed[] {
  const away = (side: Side, id: string, slot: number) =>
    (side === 'university' ? remaining.universities : remaining.enterprises)
      .find(party => party.id === id)
      ?.unavailable.includes(slot) ?? true
  return repair.removed.flatMap(({ university, enterprise, slot, table }): Freed[] => [
    ...(away('university', university, slot)
      ? []
      : [{ side: 'university' as const, party: university, slot, table }]),
    ...(away('enterprise', enterprise, slot)
      ? []
      : [{ side: 'enterprise' as const, party: enterprise, slot, table }]),
  ])
}

function offerRows(ground: OfferGround, now: Date): Prisma.FairAlternateOfferCreateManyInput[] {
  const { remaining, repair, parties, slots, base, planId } = ground
  const ids = new Map(parties.map(party => [partyLabel(party), party.id]))
  return freedPlaces(ground).flatMap(place => {
    const alternateSide: Side = place.side === 'university' ? 'enterprise' : 'university'
    const ranked = rankAlternates(remaining, repair.meetings, place, MOST_ALTERNATES)
    return ranked.map((alternate, at) => ({
      editionId: base.editionId,
      planId,
      slotId: slots[place.slot]!.id,
      tableIndex: place.table,
      partyId: ids.get(place.party)!,
      partySide: place.side,
      alternateId: ids.get(alternate.party)!,
      alternateSide,
      rank: at + 1,
      weight: alternate.weight,
      createdAt: now,
    }))
  })
}

/** Ranks alternates for every freed place and asks the first of each; returns how many places are offered. */
export async function offerFreedSlots(tx: Tx, context: ChangeContext, ground: OfferGround): Promise<number> {
  const rows = offerRows(ground, context.now)
  await insertOffers(tx, rows)
  const places = new Map(rows.map(row => [`${row.slotId} ${row.partyId}`, row]))
  let offered = 0
  for (const { slotId, partyId } of places.values()) {
    const place = { planId: ground.planId, slotId, partyId }
    if (await askNext(tx, context, place, ground.fair.alternateMinutes)) offered++
  }
  return offered
}

/**
 * Asks the next alternate of a freed place who is not being asked for the same slot elsewhere; the deadline is
 * never later than the slot itself. False when nobody is left.
 */
export async function askNext(
  tx: Tx,
  context: ChangeContext,
  place: { planId: string; slotId: string; partyId: string },
  minutes: number,
): Promise<boolean> {
  for (const offer of await findWaiting(tx, place.planId, place.slotId, place.partyId)) {
    if (offer.slot.startsAt <= context.now) break
    if (await isAsked(tx, offer.alternateId, offer.slotId)) continue
    await ask(tx, context, offer, minutes)
    return true
  }
  return false
}

async function ask(tx: Tx, context: ChangeContext, offer: FoundOffer, minutes: number): Promise<void> {
  const last = offer.slot.startsAt.getTime()
  const deadline = new Date(Math.min(context.now.getTime() + minutes * 60_000, last))
  await changeOffer(tx, offer.id, ['waiting'], { state: 'offered', offeredAt: context.now, deadline })
  await recordChange(tx, context, {
    event: alternateOffered,
    payload: { editionId: offer.editionId, offerId: offer.id },
    subject: { kind: 'fair-offer', id: offer.id },
  })
  await enqueue(tx, 'fair-offer', { offerId: offer.id }, { startAfter: deadline })
}

/** Ends an offer that is open, and says so. False when it was ended before. */
export async function endOffer(
  tx: Tx,
  context: ChangeContext,
  offer: { id: string; editionId: string },
  answer: 'accepted' | 'declined' | 'lapsed' | 'withdrawn',
): Promise<boolean> {
  const ended = await changeOffer(tx, offer.id, ['offered'], {
    state: answer,
    answeredAt: context.now,
    answeredById: context.actor.userId,
  })
  if (!ended) return false
  await recordChange(tx, context, {
    event: alternateAnswered,
    payload: { editionId: offer.editionId, offerId: offer.id, answer },
    subject: { kind: 'fair-offer', id: offer.id },
  })
  return true
}
