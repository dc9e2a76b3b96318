import { db, type Tx } from '../../platform/db.server'
import type { Affinity } from './affinity/affinity.types'

export type AffinityRow = Affinity & { university: string; enterprise: string; inputsHash: string }

const BATCH = 2000

/** Approved parties of an edition with the organisation behind each, and the slots' first day. */
export async function findAffinityParties(editionId: string) {
  return db().fairParty.findMany({
    where: { editionId, status: 'approved' },
    select: { id: true, side: true, organisationId: true },
    orderBy: { id: 'asc' },
  })
}

/** Everything said in an edition. */
export async function findEditionWishes(editionId: string) {
  return db().fairWish.findMany({
    where: { editionId },
    select: { partyId: true, targetId: true, kind: true, rank: true },
  })
}

/** What the computing of an edition's affinities depends on beside parties and wishes. */
export async function findAffinityEdition(editionId: string) {
  return db().fairEdition.findUnique({
    where: { id: editionId },
    select: {
      id: true,
      affinityWeights: true,
      affinityAskedAt: true,
      createdAt: true,
      sessions: { select: { day: true }, orderBy: { index: 'asc' }, take: 1 },
    },
  })
}

/** Hash of the inputs of each stored pair, by `university:enterprise`. */
export async function findAffinityHashes(editionId: string): Promise<Map<string, string>> {
  const rows = await db().fairAffinity.findMany({
    where: { editionId },
    select: { universityPartyId: true, enterprisePartyId: true, inputsHash: true },
  })
  return new Map(rows.map(row => [`${row.universityPartyId}:${row.enterprisePartyId}`, row.inputsHash]))
}

/** Writes pairs, new or changed, some thousands in a statement. */
export async function writeAffinities(
  tx: Tx,
  editionId: string,
  rows: readonly AffinityRow[],
  now: Date,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify(rows.slice(from, from + BATCH))
    await tx.$executeRaw`
      INSERT INTO fair_affinity ("universityPartyId", "enterprisePartyId", "editionId", value, base, blocked,
        explanation, "inputsHash", "computedAt")
      SELECT university, enterprise, ${editionId}::uuid, value, base, blocked, explanation, "inputsHash", ${now}
      FROM jsonb_to_recordset(${batch}::jsonb) AS r(university uuid, enterprise uuid, value int, base int,
        blocked boolean, explanation jsonb, "inputsHash" text)
      ON CONFLICT ("universityPartyId", "enterprisePartyId") DO UPDATE
        SET value = EXCLUDED.value, base = EXCLUDED.base, blocked = EXCLUDED.blocked,
          explanation = EXCLUDED.explanation, "inputsHash" = EXCLUDED."inputsHash", "computedAt" = EXCLUDED."computedAt"`
  }
}

/** Removes pairs of which one party is no longer approved. */
export async function removeStalePairs(tx: Tx, editionId: string): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM fair_affinity a USING fair_party p
    WHERE a."editionId" = ${editionId}::uuid AND p.status <> 'approved'
      AND p.id IN (a."universityPartyId", a."enterprisePartyId")`
}

/** Editions whose wishes or timetable still lie ahead and in which an organisation takes part. */
export async function findOpenEditionsOf(tx: Tx, organisationId: string) {
  const rows = await tx.fairParty.findMany({
    where: {
      organisationId,
      status: 'approved',
      edition: { phase: { in: ['registration', 'wishes', 'timetable'] } },
    },
    select: { editionId: true },
  })
  return rows.map(row => row.editionId)
}

/** Pairs of an edition by value, with names, for the office's list. */
export async function findPairs(editionId: string, page: { skip: number; take: number }) {
  const name = { select: { university: { select: { name: true } }, enterprise: { select: { name: true } } } }
  const [rows, total] = await Promise.all([
    db().fairAffinity.findMany({
      where: { editionId },
      include: { university: name, enterprise: name },
      orderBy: [{ value: 'desc' }, { universityPartyId: 'asc' }, { enterprisePartyId: 'asc' }],
      ...page,
    }),
    db().fairAffinity.count({ where: { editionId } }),
  ])
  return { rows, total }
}
