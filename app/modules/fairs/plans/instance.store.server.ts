import { db } from '../../../platform/db.server'

/** Everything an instance is made of: approved parties, absences, worths above nothing, pins. */
export async function findInstanceFacts(editionId: string) {
  const [edition, parties, absences, worths, pins, slots] = await Promise.all([
    db().fairEdition.findUniqueOrThrow({ where: { id: editionId } }),
    db().fairParty.findMany({
      where: { editionId, status: 'approved' },
      orderBy: [{ side: 'asc' }, { number: 'asc' }],
      select: { id: true, side: true, number: true, floor: true, ceiling: true },
    }),
    db().$queryRaw<{ partyId: string; slot: number }[]>`
      select u."partyId", s."index" as slot from fair_unavailability u join fair_slot s on s.id = u."slotId"
      where u."editionId" = ${editionId}::uuid`,
    db().$queryRaw<{ u: string; e: string; value: number }[]>`
      select "universityPartyId" as u, "enterprisePartyId" as e, value from fair_affinity
      where "editionId" = ${editionId}::uuid and value > 0 and not blocked`,
    db().fairPin.findMany({ where: { editionId }, include: { slot: { select: { index: true } } } }),
    db().fairSlot.count({ where: { editionId } }),
  ])
  return { edition, parties, absences, worths, pins, slots }
}

export type InstanceFacts = Awaited<ReturnType<typeof findInstanceFacts>>

/** Pairs in which both sides wish for each other, with their ranks. */
export async function findMutualWishes(editionId: string) {
  return db().$queryRaw<{ u: string; e: string; uRank: number; eRank: number }[]>`
    select a."partyId" as u, a."targetId" as e, a.rank as "uRank", b.rank as "eRank"
    from fair_wish a
    join fair_wish b on b."partyId" = a."targetId" and b."targetId" = a."partyId" and b.kind = 'wish'
    where a."editionId" = ${editionId}::uuid and a.kind = 'wish' and a."partySide" = 'university'`
}
