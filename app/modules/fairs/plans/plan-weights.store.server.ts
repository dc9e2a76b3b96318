import { db, type Tx } from '../../../platform/db.server'

/** So many sets of weights a process keeps: that of the version in force, and one looked at beside it. */
const KEPT = 2
const kept = new Map<string, readonly unknown[]>()

/**
 * The weights that stand with a version. They are written with it and never changed, and are most of what an instance
 * weighs: those last asked for are kept, so that repairs one after the other do not send and read them again.
 */
export async function findWeights(planId: string, tx: Tx = db()): Promise<readonly unknown[] | null> {
  const known = kept.get(planId)
  if (known) return known
  const [found] = await tx.$queryRaw<{ weights: string | null }[]>`
    select weights::text as weights from fair_plan where id = ${planId}::uuid`
  if (!found?.weights) return null
  const weights: readonly unknown[] = Object.freeze(JSON.parse(found.weights))
  for (const oldest of kept.keys()) if (kept.size >= KEPT) kept.delete(oldest)
  kept.set(planId, weights)
  return weights
}
