import { db, type Tx } from '../../platform/db.server'

/** A party by id or code, whatever its edition; null when there is none. */
export async function findScannedParty(tx: Tx, claim: { id: string } | { code: string }) {
  return tx.fairParty.findUnique({
    where: claim,
    select: { id: true, editionId: true, status: true },
  })
}

/** Notes the arrival of a party; false when it was noted before. */
export async function insertArrival(
  tx: Tx,
  row: { partyId: string; editionId: string; arrivedAt: Date; byUserId: string },
): Promise<boolean> {
  const { count } = await tx.fairArrival.createMany({ data: [row], skipDuplicates: true })
  return count === 1
}

/** Takes an arrival back; false when there was none. */
export async function deleteArrival(tx: Tx, editionId: string, partyId: string): Promise<boolean> {
  return (await tx.fairArrival.deleteMany({ where: { partyId, editionId } })).count === 1
}

/** The approved parties of an edition with names, side and arrival, in the order of their numbers. */
export async function findPartiesOfDay(editionId: string) {
  const rows = await db().fairParty.findMany({
    where: { editionId, status: 'approved' },
    select: {
      id: true,
      side: true,
      number: true,
      organisationId: true,
      university: { select: { name: true } },
      enterprise: { select: { name: true } },
      arrival: { select: { arrivedAt: true } },
      representatives: { where: { owner: true }, select: { name: true } },
    },
    orderBy: [{ side: 'asc' }, { number: 'asc' }],
  })
  return rows.map(({ university, enterprise, arrival, representatives, ...row }) => ({
    ...row,
    name: university?.name ?? enterprise?.name ?? '',
    arrivedAt: arrival?.arrivedAt ?? null,
    owner: representatives[0]?.name ?? '',
  }))
}
export type PartyOfDay = Awaited<ReturnType<typeof findPartiesOfDay>>[number]

/** Names of scanned parties for the screen at the door. */
export async function findScannedParties(editionId: string, ids: readonly string[]) {
  const rows = await db().fairParty.findMany({
    where: { editionId, id: { in: [...ids] } },
    select: {
      id: true,
      university: { select: { name: true } },
      enterprise: { select: { name: true } },
      _count: { select: { representatives: true } },
    },
  })
  return new Map(
    rows.map(row => [
      row.id,
      { name: row.university?.name ?? row.enterprise?.name ?? '', persons: row._count.representatives },
    ]),
  )
}

/** Persons expected and come: named people of approved parties, and of those that arrived. */
export async function countAtFairDoor(editionId: string) {
  const where = { party: { editionId, status: 'approved' as const } }
  const [expected, came] = await Promise.all([
    db().fairRepresentative.count({ where }),
    db().fairRepresentative.count({ where: { party: { ...where.party, arrival: { isNot: null } } } }),
  ])
  return { expected, came }
}

/** The edition of a party and the organisation it acts for, for the address in its pass. */
export async function findPassParty(partyId: string) {
  return db().fairParty.findUnique({
    where: { id: partyId },
    select: {
      side: true,
      organisationId: true,
      edition: { select: { slug: true, nameZh: true, nameEn: true } },
    },
  })
}
