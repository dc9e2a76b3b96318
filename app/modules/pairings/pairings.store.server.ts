import { db, Prisma, type Tx } from '../../platform/db.server'

/** A pairing in force, locked: what runs beside waits for the change under way. */
async function lockIds(tx: Tx, where: Prisma.Sql): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM pairing WHERE "endedAt" IS NULL AND ${where} ORDER BY id FOR NO KEY UPDATE`
  return rows.map(row => row.id)
}

const PARTIES = {
  leader: { select: { id: true, name: true, userId: true, liaisonUserId: true } },
  keyTalent: { select: { id: true, name: true, enterpriseName: true } },
} as const

async function read(tx: Tx, ids: string[]) {
  return tx.pairing.findMany({ where: { id: { in: ids } }, include: PARTIES, orderBy: { id: 'asc' } })
}
export type LockedPairing = Awaited<ReturnType<typeof read>>[number]

/** All pairings in force of a round, locked. */
export async function lockPairingsOfRound(tx: Tx, roundId: string) {
  return read(tx, await lockIds(tx, Prisma.sql`"roundId" = ${roundId}::uuid`))
}

/** All pairings in force of a leader, locked. */
export async function lockPairingsOfLeader(tx: Tx, leaderId: string) {
  return read(tx, await lockIds(tx, Prisma.sql`"leaderId" = ${leaderId}::uuid`))
}

/** The pairing in force of a talent, locked; null when there is none. */
export async function lockPairingOfTalent(tx: Tx, keyTalentId: string) {
  const [row] = await read(tx, await lockIds(tx, Prisma.sql`"keyTalentId" = ${keyTalentId}::uuid`))
  return row ?? null
}

/** Ends pairings at an instant. */
export async function endPairings(
  tx: Tx,
  ids: string[],
  endReason: 'round_closed' | 'change_of_post' | 'adjusted' | 'talent_left',
  endedAt: Date,
): Promise<void> {
  await tx.pairing.updateMany({ where: { id: { in: ids }, endedAt: null }, data: { endedAt, endReason } })
}

/** Begins pairings. */
export async function insertPairings(tx: Tx, rows: Prisma.PairingCreateManyInput[]): Promise<void> {
  if (rows.length > 0) await tx.pairing.createMany({ data: rows })
}

/** How many talents each leader has at present. */
export async function countLoads(tx: Tx, roundId: string): Promise<Map<string, number>> {
  const rows = await tx.pairing.groupBy({
    by: ['leaderId'],
    where: { roundId, endedAt: null },
    _count: { _all: true },
  })
  return new Map(rows.map(row => [row.leaderId, row._count._all]))
}

/** Pairings in force of a round with both parties, by field and leader: never by numbers of visits. */
export async function findPairingsOfRound(roundId: string, inForce: boolean) {
  return db().pairing.findMany({
    where: { roundId, ...(inForce && { endedAt: null }) },
    orderBy: [{ leader: { pinyin: 'asc' } }, { keyTalent: { pinyin: 'asc' } }, { startedAt: 'asc' }],
    include: {
      leader: { select: { id: true, name: true, post: true, unit: true, userId: true, liaisonUserId: true } },
      keyTalent: {
        select: { id: true, name: true, title: true, field: true, tier: true, enterpriseName: true },
      },
    },
  })
}

/** Talents of a round who have nobody at present. */
export async function findUnpaired(roundId: string) {
  const rows = await db().roundTalent.findMany({
    where: {
      roundId,
      keyTalent: { leftAt: null, pairings: { none: { roundId, endedAt: null } } },
    },
    orderBy: { keyTalent: { pinyin: 'asc' } },
    select: {
      keyTalent: { select: { id: true, name: true, title: true, field: true, enterpriseName: true } },
    },
  })
  return rows.map(row => row.keyTalent)
}
