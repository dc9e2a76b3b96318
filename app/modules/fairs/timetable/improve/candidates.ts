import { isCommon } from '../board/board'
import type { Bound } from '../bound/find-bound'
import type { Core } from '../core.types'

/** What using an edge costs against the bound's prices: 0 for the edges the bound itself would choose from. */
export function lossOf(core: Core, bound: Bound, edge: number): number {
  const asked = bound.price[core.edgeUniversity[edge]!]! + bound.price[core.edgeEnterprise[edge]!]!
  return Math.max(0, asked + bound.limitPrice - core.weight[edge]!)
}

/** Edges worth considering in each slot: those whose loss against the bound is at most `mostLoss`. */
export function candidatesBySlot(core: Core, bound: Bound, mostLoss: number): Int32Array[] {
  const lists: number[][] = Array.from({ length: core.slots }, () => [])
  for (let edge = 0; edge < core.edges; edge++) {
    if (core.keepSlot[edge]! < 0 && lossOf(core, bound, edge) > mostLoss) continue
    for (let slot = 0; slot < core.slots; slot++) if (isCommon(core, edge, slot)) lists[slot]!.push(edge)
  }
  return lists.map(list => Int32Array.from(list))
}

/** The loss up to which there are about `perMeeting` edges for each meeting of the bound. */
export function mostLossFor(core: Core, bound: Bound, perMeeting: number): number {
  const losses = Int32Array.from({ length: core.edges }, (_, edge) => lossOf(core, bound, edge)).sort()
  return losses[Math.min(losses.length - 1, perMeeting * bound.size)] ?? 0
}
