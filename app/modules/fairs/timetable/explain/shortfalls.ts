import type { Board } from '../board/board'
import type { Bound } from '../bound/find-bound'
import type { Model } from '../core.types'
import type { Shortfall, ShortfallReason } from '../plan.types'

function reasonFor({ core }: Model, bound: Bound, board: Board, party: number): ShortfallReason {
  const attended = core.free.subarray(party * core.slots, (party + 1) * core.slots)
  const slots = attended.reduce((sum, free) => sum + free, 0)
  const needed = core.floor[party]! + core.unreachable[party]!
  if (slots < needed) return 'too-few-slots'
  if (core.edgeStart[party + 1]! - core.edgeStart[party]! < needed) return 'too-few-partners'
  if (core.unreachable[party]! > 0) return 'too-few-slots'
  const missing = core.floor.reduce((sum, floor, other) => sum + Math.max(0, floor - board.degree[other]!), 0)
  return missing <= bound.shortfall ? 'contention' : 'not-found'
}

/** Names every party below its floor, and why. */
export function listShortfalls(model: Model, bound: Bound, board: Board): Shortfall[] {
  const { core, ids } = model
  const list: Shortfall[] = []
  for (let party = 0; party < core.parties; party++) {
    const missing = core.unreachable[party]! + Math.max(0, core.floor[party]! - board.degree[party]!)
    if (missing === 0) continue
    const side = party < core.universities ? 'university' : 'enterprise'
    list.push({ side, party: ids[party]!, missing, because: reasonFor(model, bound, board, party) })
  }
  return list
}
