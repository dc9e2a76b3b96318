import { db, type Prisma, type Tx } from '../../../platform/db.server'
import type { PlanState } from './plan-status'
import { findWeights } from './plan-weights.store.server'

/** An instance to be stored: with its weights, or with the version that has them. */
export type PlanInstance = { weights?: readonly unknown[]; weightsOfId?: string | null } & Record<
  string,
  unknown
>

type NewPlan = Omit<Prisma.FairPlanUncheckedCreateInput, 'number' | 'instance'> & { instance?: PlanInstance }

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

/** What making one version from another needs beside. */
const WHOLE = { ...LISTED, weightsOfId: true, fixes: true } as const

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
  return tx.fairPlan.findFirst({ where: { id, editionId }, select: { ...WHOLE, proof: true } })
}

/** The instance a version was solved from; its weights may stand with an earlier version. */
export async function findInstance(id: string, tx: Tx = db()): Promise<unknown> {
  const [found] = await tx.$queryRaw<{ instance: string | null; weightsId: string | null }[]>`
    select instance::text as instance,
      coalesce("weightsOfId", case when weights is not null then id end) as "weightsId"
    from fair_plan where id = ${id}::uuid`
  if (!found?.instance) return null
  const weights = found.weightsId && (await findWeights(found.weightsId, tx))
  return { ...JSON.parse(found.instance), ...(weights && { weights }) }
}

/** As texts in one statement: the client would walk through each of the many thousand numbers. */
async function writeInstance(tx: Tx, id: string, instance: PlanInstance): Promise<void> {
  const { weights, weightsOfId, ...rest } = instance
  const own = weights && !weightsOfId ? JSON.stringify(weights) : null
  await tx.$executeRaw`
    update fair_plan set instance = ${JSON.stringify(rest)}::jsonb, weights = ${own}::json,
      "weightsOfId" = ${weightsOfId ?? null}::uuid
    where id = ${id}::uuid`
}

/** Gives a version the instance of another, whose weights it shares. */
export async function copyInstance(tx: Tx, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    update fair_plan t set instance = f.instance,
      "weightsOfId" = coalesce(f."weightsOfId", case when f.weights is not null then f.id end)
    from fair_plan f where f.id = ${from}::uuid and t.id = ${to}::uuid`
}

/** The version that holds now. */
export async function findPublished(editionId: string, tx: Tx = db()) {
  return tx.fairPlan.findFirst({ where: { editionId, state: 'published' }, select: WHOLE })
}

/** Whether a version of the edition waits for the solver or is being solved. */
export async function hasPlanUnderWay(tx: Tx, editionId: string): Promise<boolean> {
  return (await tx.fairPlan.count({ where: { editionId, state: { in: ['draft', 'solving'] } } })) > 0
}

/** Adds a version with the next number of its edition, whose row the caller has locked. */
export async function insertPlan(
  tx: Tx,
  { instance, ...data }: NewPlan,
): Promise<{ id: string; number: number }> {
  const last = await tx.fairPlan.aggregate({ where: { editionId: data.editionId }, _max: { number: true } })
  const plan = await tx.fairPlan.create({
    data: { ...data, number: (last._max.number ?? 0) + 1 },
    select: { id: true, number: true },
  })
  if (instance) await writeInstance(tx, plan.id, instance)
  return plan
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
