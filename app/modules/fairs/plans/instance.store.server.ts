import { db } from '../../../platform/db.server'

/** Pairs in which both sides wish for each other, with their ranks. */
export async function findMutualWishes(editionId: string) {
  return db().$queryRaw<{ u: string; e: string; uRank: number; eRank: number }[]>`
    select a."partyId" as u, a."targetId" as e, a.rank as "uRank", b.rank as "eRank"
    from fair_wish a
    join fair_wish b on b."partyId" = a."targetId" and b."targetId" = a."partyId" and b.kind = 'wish'
    where a."editionId" = ${editionId}::uuid and a.kind = 'wish' and a."partySide" = 'university'`
}
