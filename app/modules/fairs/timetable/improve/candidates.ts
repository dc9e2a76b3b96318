import type { Bound } from '../bound/find-bound'
import { isCommon } from '../board/board'
import type { Core } from '../core.types'

/** What using an edge costs against the bound's prices: 0 for the edges the bound itself would choose from. */
export function lossOf(core: Core, bound: Pick<Bound, 'price' | 'limitPrice'>, edge: number): number {
  const asked = bound.price[core.edgeUniversity[edge]!]! + bound.price[core.edgeEnterprise[edge]!]!
  return Math.max(0, asked + bound.limitPrice - core.weight[edge]!)
}

/** Edges worth considering in each slot: those whose loss against the bound is at most `mostLoss`. */
export function candidatesBySlot(
  core: Core,
  bound: Pick<Bound, 'price' | 'limitPrice'>,
  mostLoss: number,
): Int32Array[] {
  const lists: number[][] = Array.from({ length: core.slots }, () => [])
  for (let edge = 0; edge < core.edges; edge++) {
    if (core.keepSlot[edge]! < 0 && lossOf(core, bound, edge) > mostLoss) continue
    for (let slot = 0; slot < core.slots; slot++) if (isCommon(core, edge, slot)) lists[slot]!.push(edge)
  }
  return lists.map(list => Int32Array.from(list))
}
