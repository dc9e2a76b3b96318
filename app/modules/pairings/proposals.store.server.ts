import { db, type Prisma, type Tx } from '../../platform/db.server'
import type { ProposedLine } from './proposal/proposal.types'

/** Adds a proposal under the next number of its round; the round must be locked. Returns its id. */
export async function insertProposal(
  tx: Tx,
  data: Omit<Prisma.PairingProposalUncheckedCreateInput, 'number'>,
): Promise<string> {
  const last = await tx.pairingProposal.aggregate({
    where: { roundId: data.roundId },
    _max: { number: true },
  })
  const row = await tx.pairingProposal.create({
    data: { ...data, number: (last._max.number ?? 0) + 1 },
    select: { id: true },
  })
  return row.id
}

/** Adds the lines of a proposal. */
export async function insertLines(tx: Tx, proposalId: string, lines: readonly ProposedLine[]): Promise<void> {
  await tx.proposalLine.createMany({
    data: lines.map(line => ({
      proposalId,
      keyTalentId: line.talentId,
      leaderId: line.leaderId,
      score: line.score,
      explanation: line.why,
    })),
  })
}

/** Copies the lines of one proposal into another. */
export async function copyLines(tx: Tx, fromId: string, toId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO proposal_line ("proposalId", "keyTalentId", "leaderId", score, explanation, "byHand")
    SELECT ${toId}::uuid, "keyTalentId", "leaderId", score, explanation, "byHand"
    FROM proposal_line WHERE "proposalId" = ${fromId}::uuid`
}

/** Replaces one line. */
export async function updateLine(
  tx: Tx,
  proposalId: string,
  keyTalentId: string,
  data: Prisma.ProposalLineUncheckedUpdateInput,
): Promise<void> {
  await tx.proposalLine.update({ where: { proposalId_keyTalentId: { proposalId, keyTalentId } }, data })
}

/** Sets value or publication of a proposal. */
export async function updateProposal(
  tx: Tx,
  id: string,
  data: Prisma.PairingProposalUpdateInput,
): Promise<void> {
  await tx.pairingProposal.update({ where: { id }, data })
}

/** A proposal of a round with its lines in order of field and talent; null when it is not there. */
export async function findProposal(tx: Tx, id: string) {
  return tx.pairingProposal.findUnique({
    where: { id },
    include: {
      round: { select: { id: true, name: true, status: true } },
      lines: {
        orderBy: [{ keyTalent: { field: 'asc' } }, { keyTalent: { pinyin: 'asc' } }],
        include: {
          keyTalent: { select: { id: true, name: true, title: true, field: true, enterpriseName: true } },
          leader: { select: { id: true, name: true, unit: true } },
        },
      },
    },
  })
}
export type ProposalRow = NonNullable<Awaited<ReturnType<typeof findProposal>>>

/** The same outside a transaction. */
export async function readProposalRow(id: string) {
  return findProposal(db(), id)
}

/** The proposals of a round, newest first, with how many they pair. */
export async function findProposals(roundId: string) {
  return db().pairingProposal.findMany({
    where: { roundId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      origin: true,
      value: true,
      weights: true,
      createdAt: true,
      publishedAt: true,
      _count: { select: { lines: { where: { leaderId: { not: null } } } } },
    },
  })
}
