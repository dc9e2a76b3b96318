import { db, type Prisma, type Tx } from '../../../platform/db.server'

const FACTS = {
  id: true,
  editionId: true,
  planId: true,
  slotId: true,
  tableIndex: true,
  partyId: true,
  partySide: true,
  alternateId: true,
  rank: true,
  weight: true,
  state: true,
  offeredAt: true,
  deadline: true,
  answeredAt: true,
  slot: { select: { index: true, startsAt: true, endsAt: true } },
} as const

/** Open offers go along with the version that takes over. */
export async function carryOffers(tx: Tx, from: string, to: string): Promise<void> {
  await tx.fairAlternateOffer.updateMany({
    where: { planId: from, state: { in: ['waiting', 'offered'] } },
    data: { planId: to },
  })
}

/** Adds the alternates of freed places, waiting in order. */
export async function insertOffers(tx: Tx, rows: Prisma.FairAlternateOfferCreateManyInput[]): Promise<void> {
  if (rows.length > 0) await tx.fairAlternateOffer.createMany({ data: rows })
}

/** One offer. */
export async function findOffer(id: string, tx: Tx = db()) {
  return tx.fairAlternateOffer.findUnique({ where: { id }, select: FACTS })
}

export type FoundOffer = NonNullable<Awaited<ReturnType<typeof findOffer>>>

/** The alternates of a freed place that still wait, in order. */
export async function findWaiting(tx: Tx, planId: string, slotId: string, partyId: string) {
  return tx.fairAlternateOffer.findMany({
    where: { planId, slotId, partyId, state: 'waiting' },
    orderBy: { rank: 'asc' },
    select: FACTS,
  })
}

/** Changes an offer that is still in one of the states; false when it is not any more. */
export async function changeOffer(
  tx: Tx,
  id: string,
  from: Prisma.EnumFairOfferStateFilter['in'],
  data: Prisma.FairAlternateOfferUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.fairAlternateOffer.updateMany({ where: { id, state: { in: from ?? [] } }, data })
  return count === 1
}

/** Whether a party is being asked for this slot by another offer. */
export async function isAsked(tx: Tx, alternateId: string, slotId: string): Promise<boolean> {
  return (await tx.fairAlternateOffer.count({ where: { alternateId, slotId, state: 'offered' } })) > 0
}

/** Offers whose deadline has passed without an answer. */
export async function findOverdue(now: Date, take: number) {
  return db().fairAlternateOffer.findMany({
    where: { state: 'offered', deadline: { lte: now } },
    orderBy: { deadline: 'asc' },
    select: { id: true },
    take,
  })
}

const NAMED = {
  ...FACTS,
  party: { select: { university: { select: { name: true } }, enterprise: { select: { name: true } } } },
  alternate: { select: { university: { select: { name: true } }, enterprise: { select: { name: true } } } },
} as const

/** Offers made to one party, latest first, with who has the free place. */
export async function findOffersTo(alternateId: string) {
  return db().fairAlternateOffer.findMany({
    where: { alternateId, state: { not: 'waiting' } },
    orderBy: [{ offeredAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: NAMED,
  })
}

/** All offers of an edition for the organiser: open ones first, by slot. */
export async function findOffers(editionId: string) {
  return db().fairAlternateOffer.findMany({
    where: { editionId },
    orderBy: [{ slot: { index: 'asc' } }, { partyId: 'asc' }, { rank: 'asc' }],
    take: 500,
    select: NAMED,
  })
}
