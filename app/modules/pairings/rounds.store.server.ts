import { dateColumn } from '../../kernel/local-date'
import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { RoundInput } from './pairing.schema'

const columns = ({ startsOn, endsOn, ...rest }: RoundInput) => ({
  ...rest,
  startsOn: dateColumn(startsOn),
  endsOn: dateColumn(endsOn),
})

/** Adds a round; returns its id. */
export async function insertRound(tx: Tx, input: RoundInput): Promise<string> {
  return (await tx.round.create({ data: columns(input), select: { id: true } })).id
}

/** Changes a round's name, period and rule. */
export async function updateRound(tx: Tx, id: string, input: RoundInput): Promise<void> {
  await tx.round.update({ where: { id }, data: columns(input) })
}

/** Moves a round to another state. */
export async function updateRoundStatus(tx: Tx, id: string, data: Prisma.RoundUpdateInput): Promise<void> {
  await tx.round.update({ where: { id }, data })
}

/** One round locked, so that its pairs change one after the other; null when there is none. */
export async function lockRound(tx: Tx, id: string) {
  const found = await tx.$queryRaw<unknown[]>`SELECT 1 FROM round WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return found.length === 0 ? null : tx.round.findUniqueOrThrow({ where: { id } })
}

/** The round under way, locked; null when there is none. */
export async function lockPublishedRound(tx: Tx) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM round WHERE status = 'published' FOR NO KEY UPDATE`
  return row ? tx.round.findUniqueOrThrow({ where: { id: row.id } }) : null
}

/** The round under way. */
export async function findPublishedRound() {
  return db().round.findFirst({ where: { status: 'published' } })
}

/** All rounds, the latest first, with counts. */
export async function findRounds() {
  return db().round.findMany({
    orderBy: { startsOn: 'desc' },
    include: {
      _count: { select: { leaders: true, talents: true, pairings: true, proposals: true } },
      pairings: { where: { endedAt: null }, select: { leaderId: true } },
    },
  })
}

/** One round with its counts. */
export async function findRound(id: string) {
  return db().round.findUnique({
    where: { id },
    include: { _count: { select: { leaders: true, talents: true, pairings: true } } },
  })
}

/** Everybody in a round with what a proposal needs to know, and the conflicts among them. */
export async function findParticipants(tx: Tx, roundId: string) {
  const [leaders, talents, conflicts] = await Promise.all([
    tx.roundLeader.findMany({
      where: { roundId, leader: { leftAt: null } },
      orderBy: { leader: { pinyin: 'asc' } },
      select: {
        maximumLoad: true,
        leader: { select: { id: true, name: true, post: true, unit: true, fields: true, userId: true } },
      },
    }),
    tx.roundTalent.findMany({
      where: { roundId, keyTalent: { leftAt: null } },
      orderBy: { keyTalent: { pinyin: 'asc' } },
      select: {
        keyTalent: {
          select: { id: true, name: true, title: true, field: true, tier: true, enterpriseName: true },
        },
      },
    }),
    tx.pairingConflict.findMany({
      where: { leader: { rounds: { some: { roundId } } }, keyTalent: { rounds: { some: { roundId } } } },
      select: { leaderId: true, keyTalentId: true },
    }),
  ])
  return {
    leaders: leaders.map(({ leader, maximumLoad }) => ({ ...leader, maximumLoad })),
    talents: talents.map(({ keyTalent }) => keyTalent),
    conflicts,
  }
}

/** The same outside a transaction. */
export async function readParticipants(roundId: string) {
  return findParticipants(db(), roundId)
}

/** The last leader of each talent in the rounds before this one, by talent. */
export async function findPreviousLeaders(tx: Tx, roundId: string): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ keyTalentId: string; leaderId: string }[]>`
    SELECT DISTINCT ON (p."keyTalentId") p."keyTalentId", p."leaderId"
    FROM pairing p JOIN round_talent t ON t."keyTalentId" = p."keyTalentId" AND t."roundId" = ${roundId}::uuid
    WHERE p."roundId" <> ${roundId}::uuid
    ORDER BY p."keyTalentId", p."startedAt" DESC`
  return new Map(rows.map(row => [row.keyTalentId, row.leaderId]))
}

/** Lets people take part: those given, or everybody of the registers who has not left. */
export async function enterParticipants(tx: Tx, roundId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO round_leader ("roundId", "leaderId", "maximumLoad")
    SELECT ${roundId}::uuid, id, "maximumLoad" FROM leader WHERE "leftAt" IS NULL
    ON CONFLICT DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO round_talent ("roundId", "keyTalentId")
    SELECT ${roundId}::uuid, id FROM key_talent WHERE "leftAt" IS NULL
    ON CONFLICT DO NOTHING`
}

/** Sets a leader's room in a round, or takes the leader out of it. */
export async function setRoundLeader(
  tx: Tx,
  roundId: string,
  leaderId: string,
  maximumLoad: number | null,
): Promise<void> {
  if (maximumLoad === null) {
    await tx.roundLeader.deleteMany({ where: { roundId, leaderId } })
    return
  }
  await tx.roundLeader.upsert({
    where: { roundId_leaderId: { roundId, leaderId } },
    create: { roundId, leaderId, maximumLoad },
    update: { maximumLoad },
  })
}

/** Takes a talent into a round or out of it. */
export async function setRoundTalent(
  tx: Tx,
  roundId: string,
  keyTalentId: string,
  takesPart: boolean,
): Promise<void> {
  if (takesPart) await tx.roundTalent.createMany({ data: [{ roundId, keyTalentId }], skipDuplicates: true })
  else await tx.roundTalent.deleteMany({ where: { roundId, keyTalentId } })
}
