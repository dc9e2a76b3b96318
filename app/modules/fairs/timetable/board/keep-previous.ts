import type { Core } from '../core.types'
import { type Board, emptyBoard, isIdle, place } from './board'

/** The earlier plan as far as it still holds: every pair in its earlier slot, where rules allow it. */
export function keepPrevious(core: Core): Board {
  const board = emptyBoard(core)
  for (let edge = 0; edge < core.edges; edge++) {
    const slot = core.keepSlot[edge]!
    if (slot < 0 || board.load[slot]! >= core.tables[slot]!) continue
    const ends = [core.edgeUniversity[edge]!, core.edgeEnterprise[edge]!]
    if (ends.every(party => isIdle(board, party, slot) && board.degree[party]! < core.cap[party]!))
      place(board, edge, slot)
  }
  return board
}
