import type { Tx } from '../../platform/db.server'

/** Name of a round. */
export async function findRoundName(tx: Tx, roundId: string): Promise<string> {
  return (await tx.round.findUnique({ where: { id: roundId }, select: { name: true } }))?.name ?? ''
}

/** Leaders by id with the accounts that hear for them. */
export async function findLeadersToTell(tx: Tx, ids: string[]) {
  return tx.leader.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, post: true, unit: true, userId: true, liaisonUserId: true },
  })
}

/** The pairs a proposal put under way, with the talents' accounts. */
export async function findPublishedPairs(tx: Tx, proposalId: string) {
  const lines = await tx.proposalLine.findMany({
    where: { proposalId, leaderId: { not: null } },
    select: {
      leaderId: true,
      keyTalent: { select: { id: true, name: true, talent: { select: { userId: true } } } },
    },
  })
  return lines.map(({ leaderId, keyTalent }) => ({
    leaderId: leaderId!,
    name: keyTalent.name,
    talentUserId: keyTalent.talent?.userId ?? null,
  }))
}

/** Key talents by id with their accounts. */
export async function findTalentsToTell(tx: Tx, ids: string[]) {
  const rows = await tx.keyTalent.findMany({
    where: { id: { in: ids } },
    orderBy: { pinyin: 'asc' },
    select: { id: true, name: true, talent: { select: { userId: true } } },
  })
  return rows.map(row => ({ id: row.id, name: row.name, talentUserId: row.talent?.userId ?? null }))
}
