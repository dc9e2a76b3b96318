import type { Prisma, Tx } from '../../platform/db.server'

/** Notes a change of post; returns its id. */
export async function insertPostChange(tx: Tx, data: Prisma.PostChangeUncheckedCreateInput): Promise<string> {
  return (await tx.postChange.create({ data, select: { id: true } })).id
}

/** The accounts of leaders by id. */
export async function findLeaderAccounts(tx: Tx, ids: string[]): Promise<Map<string, string | null>> {
  const rows = await tx.leader.findMany({ where: { id: { in: ids } }, select: { id: true, userId: true } })
  return new Map(rows.map(row => [row.id, row.userId]))
}
