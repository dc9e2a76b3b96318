import type { Core } from '../core.types'
import type { Board } from './board'

/** Worth of a plan: less shortfall first, then weight (with the bonus for keeping earlier slots). */
export interface Score {
  shortfall: number
  value: number
}

/** Weight of an edge in a slot, with the bonus for keeping its earlier slot. */
export function gainIn(core: Core, edge: number, slot: number): number {
  return core.weight[edge]! + (core.keepSlot[edge] === slot ? core.keepBonus : 0)
}

/** Floor units a board misses, beyond those unreachable at all. */
export function shortfallOf({ core, degree }: Board): number {
  let missing = 0
  for (let party = 0; party < core.parties; party++)
    missing += Math.max(0, core.floor[party]! - degree[party]!)
  return missing
}

export function scoreOf(board: Board): Score {
  let value = 0
  for (let edge = 0; edge < board.slotOf.length; edge++)
    if (board.slotOf[edge]! >= 0) value += gainIn(board.core, edge, board.slotOf[edge]!)
  return { shortfall: shortfallOf(board), value }
}

/** Positive when `a` is better than `b`. */
export function compareScores(a: Score, b: Score): number {
  return b.shortfall - a.shortfall || a.value - b.value
}
