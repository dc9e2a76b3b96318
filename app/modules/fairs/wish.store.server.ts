import { db, type Tx } from '../../platform/db.server'
import type { WishList } from './apply-wish'
import type { FairSide } from './party-status'

/**
 * What a party has said so far: its wishes in order, and the others. Wishes for parties that left stand behind those
 * that can come true, so that the order shown is the order stored.
 */
export async function findWishList(tx: Tx, partyId: string): Promise<WishList> {
  const found = await tx.fairWish.findMany({
    where: { partyId },
    orderBy: [{ rank: 'asc' }, { targetId: 'asc' }],
    select: { targetId: true, kind: true, target: { select: { status: true } } },
  })
  const isThere = (row: (typeof found)[number]) => row.target.status === 'approved'
  const rows = [...found.filter(isThere), ...found.filter(row => !isThere(row))]
  const others = new Map<string, 'neutral' | 'block'>()
  for (const { targetId, kind } of rows) if (kind !== 'wish') others.set(targetId, kind)
  return { wishes: rows.filter(row => row.kind === 'wish').map(row => row.targetId), others }
}

/** Locks a party so that two windows change its wishes one after the other. */
export async function lockParty(tx: Tx, partyId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM fair_party WHERE id = ${partyId}::uuid FOR UPDATE`
}

/** Which of these ids are approved parties of one side of an edition. */
export async function findTargets(tx: Tx, editionId: string, side: FairSide, ids: readonly string[]) {
  const rows = await tx.fairParty.findMany({
    where: { editionId, side, status: 'approved', id: { in: [...ids] } },
    select: { id: true },
  })
  return new Set(rows.map(row => row.id))
}

type Wisher = { id: string; editionId: string; side: FairSide }

/** Stores what a party says in place of what it said: ranks are 1…n in the order of the list. */
export async function replaceWishes(tx: Tx, party: Wisher, list: WishList, now: Date): Promise<void> {
  await tx.fairWish.deleteMany({ where: { partyId: party.id } })
  const row = (targetId: string) => ({
    targetId,
    partyId: party.id,
    editionId: party.editionId,
    partySide: party.side,
    targetSide: party.side === 'university' ? ('enterprise' as const) : ('university' as const),
    updatedAt: now,
  })
  await tx.fairWish.createMany({
    data: [
      ...list.wishes.map((targetId, at) => ({ ...row(targetId), kind: 'wish' as const, rank: at + 1 })),
      ...[...list.others].map(([targetId, kind]) => ({ ...row(targetId), kind })),
    ],
  })
  await tx.fairParty.update({ where: { id: party.id }, data: { wishesAt: now } })
}

/** The parties of the other side as a party's wish list shows them, with what it said and what it is worth to it. */
export async function findWishRows(editionId: string, partyId: string, side: FairSide) {
  const university = side === 'university'
  const rows = await db().fairParty.findMany({
    where: { editionId, side: university ? 'enterprise' : 'university', status: 'approved' },
    select: {
      id: true,
      number: true,
      organisationId: true,
      university: { select: { name: true, city: true, pinyin: true, initials: true } },
      enterprise: {
        select: { name: true, shortName: true, cluster: true, pinyin: true, initials: true },
      },
      wishedBy: { where: { partyId }, select: { kind: true, rank: true } },
      ...(university
        ? { enterpriseAffinities: { where: { universityPartyId: partyId } } }
        : { universityAffinities: { where: { enterprisePartyId: partyId } } }),
    },
    orderBy: { number: 'asc' },
  })
  return rows
}

/** How many spoke, wished, and wished for each other in an edition, and how many pairs are computed. */
export async function findEditionFigures(editionId: string) {
  const [row] = await db().$queryRaw<{ speaking: number; wishes: number; mutual: number; pairs: number }[]>`
    SELECT count(DISTINCT w."partyId")::int AS speaking,
      count(*) FILTER (WHERE w.kind = 'wish')::int AS wishes,
      count(*) FILTER (WHERE w.kind = 'wish' AND w."partySide" = 'university' AND EXISTS (
        SELECT 1 FROM fair_wish back
        WHERE back."partyId" = w."targetId" AND back."targetId" = w."partyId" AND back.kind = 'wish'))::int AS mutual,
      (SELECT count(*)::int FROM fair_affinity WHERE "editionId" = ${editionId}::uuid) AS pairs
    FROM fair_wish w WHERE w."editionId" = ${editionId}::uuid`
  return row!
}
