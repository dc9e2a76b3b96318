import { db, type Tx } from '../../platform/db.server'

/** Ids of the open requests in which somebody has a hand: as owner, leader, desk or handler of a department. */
export async function findOpenOf(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.talentRequest.findMany({
    where: {
      closedAt: null,
      OR: [
        { ownerUserId: userId },
        { leaderUserId: userId },
        { deskUserId: userId },
        { departments: { some: { handlerUserId: userId, endedAt: null } } },
      ],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(row => row.id)
}

const SUMMARY = {
  id: true,
  serial: true,
  title: true,
  confidential: true,
  status: true,
  registeredAt: true,
  dueAt: true,
  stepDueAt: true,
  talentName: true,
  talentUnit: true,
  keyTalentId: true,
  leaderUserId: true,
  ownerUserId: true,
  owner: { select: { name: true } },
  kind: { select: { zh: true, en: true } },
} as const

/** Open requests in which somebody has a hand, by deadline; inside a transaction when one is given. */
export async function findOpenSummaries(userId: string, tx: Tx = db()) {
  const ids = await findOpenOf(tx, userId)
  return tx.talentRequest.findMany({
    where: { id: { in: ids } },
    select: SUMMARY,
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  })
}
