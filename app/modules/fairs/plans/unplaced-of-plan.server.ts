import type { Tx } from '../../../platform/db.server'
import { type Instance, listUnplaced, type Meeting, type Unplaced } from '../timetable'
import { findInstance } from './plan.store.server'
import type { PlanProof } from './plan-proof'

/**
 * The unmet mutual wishes of a version with reason and cheapest fix: as proved, or, once meetings were moved by
 * hand, as they stand now.
 */
export async function unmetOf(
  plan: { id: string; revision: number },
  proof: PlanProof,
  meetings: () => Promise<Meeting[]>,
  tx?: Tx,
): Promise<Unplaced[]> {
  const { unmet } = proof.mutual
  const named = new Set(unmet.map(([u, e]) => `${u} ${e}`))
  if (plan.revision === 0)
    return proof.unplaced.filter(pair => named.has(`${pair.university} ${pair.enterprise}`))
  const instance = (await findInstance(plan.id, tx)) as Instance | null
  if (!instance) return []
  return listUnplaced(instance, await meetings(), { wishes: unmet, limit: unmet.length }).unplaced
}
