import { type Board, place } from '../board/board'
import { openSlot } from '../board/colour'

/** Adds every pair that still fits without moving anybody, heaviest first; returns the edges added. */
export function fill(board: Board): number[] {
  const { core, degree, slotOf } = board
  const waiting = Array.from(slotOf.keys()).filter(edge => slotOf[edge]! < 0)
  waiting.sort((a, b) => core.weight[b]! - core.weight[a]! || a - b)
  const added: number[] = []
  for (const edge of waiting) {
    const u = core.edgeUniversity[edge]!
    const e = core.edgeEnterprise[edge]!
    if (degree[u]! >= core.cap[u]! || degree[e]! >= core.cap[e]!) continue
    const slot = openSlot(board, edge)
    if (slot < 0) continue
    place(board, edge, slot)
    added.push(edge)
  }
  return added
}
