import { db, type Prisma, type Tx } from '../../../platform/db.server'
import type { PlanState } from './plan-status'

const LISTED = {
  id: true,
  editionId: true,
  number: true,
  state: true,
  seed: true,
  effort: true,
  value: true,
  bound: true,
  optimal: true,
  gap: true,
  breaks: true,
  breaksBefore: true,
  elapsedMs: true,
  progress: true,
  error: true,
  note: true,
  basePlanId: true,
  solver: true,
  inputHash: true,
  revision: true,
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  cancelAskedAt: true,
  publishedAt: true,
  supersededAt: true,
  updatedAt: true,
} as const

export type ListedPlan = Awaited<ReturnType<typeof findPlans>>[number]
export type StoredPlan = NonNullable<Awaited<ReturnType<typeof findPlan>>>

/** All versions of an edition, latest first, with how many meetings each has. */
export async function findPlans(editionId: string) {
  return db().fairPlan.findMany({
    where: { editionId },
    orderBy: { number: 'desc' },
    select: { ...LISTED, _count: { select: { meetings: { where: { state: { not: 'cancelled' } } } } } },
  })
}

/** One version with its proof, within an edition. */
export async function findPlan(editionId: string, id: string, tx: Tx = db()) {
  return tx.fairPlan.findFirst({ where: { id, editionId }, select: { ...LISTED, proof: true } })
}

/** The instance a version was solved from. */
export async function findInstance(id: string, tx: Tx = db()): Promise<Prisma.JsonValue | null> {
  return (await tx.fairPlan.findUnique({ where: { id }, select: { instance: true } }))?.instance ?? null
}

/** The version that holds now. */
export async function findPublished(editionId: string, tx: Tx = db()) {
  return tx.fairPlan.findFirst({
    where: { editionId, state: 'published' },
    select: { ...LISTED, proof: true },
  })
}

/** Whether a version of the edition waits for the solver or is being solved. */
export async function hasPlanUnderWay(tx: Tx, editionId: string): Promise<boolean> {
  return (await tx.fairPlan.count({ where: { editionId, state: { in: ['draft', 'solving'] } } })) > 0
}

/** Adds a version with the next number of its edition, whose row the caller has locked. */
export async function insertPlan(
  tx: Tx,
  data: Omit<Prisma.FairPlanUncheckedCreateInput, 'number'>,
): Promise<{ id: string; number: number }> {
  const last = await tx.fairPlan.aggregate({ where: { editionId: data.editionId }, _max: { number: true } })
  return tx.fairPlan.create({
    data: { ...data, number: (last._max.number ?? 0) + 1 },
    select: { id: true, number: true },
  })
}

/** Changes a version that is still in one of the given states; false when it is not any more. */
export async function changePlan(
  tx: Tx,
  id: string,
  from: readonly PlanState[],
  data: Prisma.FairPlanUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.fairPlan.updateMany({ where: { id, state: { in: [...from] } }, data })
  return count === 1
}

/** One version by id alone, for jobs. */
export async function findPlanById(id: string) {
  return db().fairPlan.findUnique({ where: { id }, select: LISTED })
}
