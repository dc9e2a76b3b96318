import { db, type Prisma, type Tx } from '../../../platform/db.server'

/** Adds a list that waits to be arranged. */
export async function insertArrangement(tx: Tx, data: Prisma.FairArrangementCreateInput): Promise<string> {
  return (await tx.fairArrangement.create({ data, select: { id: true } })).id
}

/** One arrangement with its list and outcome. */
export async function findArrangement(id: string) {
  return db().fairArrangement.findUnique({ where: { id } })
}

/** The latest arrangements, without their lists. */
export async function findArrangements(take: number) {
  return db().fairArrangement.findMany({
    orderBy: { createdAt: 'desc' },
    take,
    select: { id: true, fileName: true, state: true, meetings: true, result: true, createdAt: true },
  })
}

/** Takes a waiting arrangement, or one whose worker has been silent since `before`; null when there is nothing to do. */
export async function claimArrangement(id: string, now: Date, before: Date) {
  const { count } = await db().fairArrangement.updateMany({
    where: { id, OR: [{ state: 'waiting' }, { state: 'running', updatedAt: { lt: before } }] },
    data: { state: 'running', startedAt: now },
  })
  return count === 1 ? findArrangement(id) : null
}

/** Notes progress or the end, while the claim of `startedAt` holds. */
export async function updateArrangement(
  id: string,
  startedAt: Date,
  data: Prisma.FairArrangementUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await db().fairArrangement.updateMany({
    where: { id, state: 'running', startedAt },
    data,
  })
  return count === 1
}

/** Arrangements under way of which nothing was heard since `before`. */
export async function findSilentArrangements(before: Date) {
  return db().fairArrangement.findMany({
    where: { state: { in: ['waiting', 'running'] }, updatedAt: { lt: before } },
    select: { id: true, startedAt: true },
  })
}
