import { db, type Tx } from '../../platform/db.server'

const LIMITS = {
  id: true,
  slug: true,
  tables: true,
  spareTables: true,
  keepBonus: true,
  universityFloor: true,
  universityCeiling: true,
  enterpriseFloor: true,
  enterpriseCeiling: true,
  affinityAskedAt: true,
  affinityComputedAt: true,
} as const

/** An edition with its slots in order; null when there is none. */
export async function findInstanceEdition(editionId: string, tx: Tx = db()) {
  return tx.fairEdition.findUnique({
    where: { id: editionId },
    select: {
      ...LIMITS,
      slots: { select: { id: true, index: true, startsAt: true, endsAt: true }, orderBy: { index: 'asc' } },
    },
  })
}

/** The approved parties of an edition with the slots they are away in. */
export async function findInstanceParties(editionId: string, tx: Tx = db()) {
  return tx.fairParty.findMany({
    where: { editionId, status: 'approved' },
    select: {
      id: true,
      side: true,
      floor: true,
      ceiling: true,
      unavailabilities: { select: { slot: { select: { index: true } } } },
    },
    orderBy: { id: 'asc' },
  })
}

/** Pairs of approved parties that may meet, with their worth (1–1000). */
export async function findInstanceWeights(editionId: string, tx: Tx = db()) {
  return tx.$queryRaw<{ university: string; enterprise: string; value: number }[]>`
    SELECT a."universityPartyId" AS university, a."enterprisePartyId" AS enterprise, a.value
    FROM fair_affinity a
    JOIN fair_party u ON u.id = a."universityPartyId" AND u.status = 'approved'
    JOIN fair_party e ON e.id = a."enterprisePartyId" AND e.status = 'approved'
    WHERE a."editionId" = ${editionId}::uuid AND a.value > 0
    ORDER BY 1, 2`
}

/** The pins of an edition whose two parties are approved. */
export async function findInstancePins(editionId: string, tx: Tx = db()) {
  return tx.fairPin.findMany({
    where: { editionId, university: { status: 'approved' }, enterprise: { status: 'approved' } },
    select: {
      universityPartyId: true,
      enterprisePartyId: true,
      tableIndex: true,
      slot: { select: { index: true } },
    },
    orderBy: [{ universityPartyId: 'asc' }, { enterprisePartyId: 'asc' }],
  })
}
