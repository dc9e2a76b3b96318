import type { Core } from '../core.types'
import { type Board, isCommon, isIdle, place } from './board'
import { newChain, placeByExchange } from './kempe'

/** Slots an edge could stand in at all. */
export function commonSlots(core: Core, edge: number): number {
  let count = 0
  for (let slot = 0; slot < core.slots; slot++)
    if (isCommon(core, edge, slot) && core.tables[slot]! > 0) count++
  return count
}

/** The open slot with most tables left, the earlier plan's slot first; −1 when none is open. */
export function openSlot(board: Board, edge: number): number {
  const { core, load } = board
  const u = core.edgeUniversity[edge]!
  const e = core.edgeEnterprise[edge]!
  const isOpen = (slot: number) =>
    load[slot]! < core.tables[slot]! && isIdle(board, u, slot) && isIdle(board, e, slot)
  const kept = core.keepSlot[edge]!
  if (kept >= 0 && isOpen(kept)) return kept
  let best = -1
  for (let slot = 0; slot < core.slots; slot++) {
    if (!isOpen(slot)) continue
    if (best < 0 || core.tables[slot]! - load[slot]! > core.tables[best]! - load[best]!) best = slot
  }
  return best
}

/** Gives slots to the chosen edges, those with fewest common slots first; returns the edges left over. */
export function* colour(board: Board, chosen: Uint8Array): Generator<undefined, number[]> {
  const { core } = board
  const edges = Array.from(chosen.keys()).filter(edge => chosen[edge] === 1)
  const freedom = new Map(edges.map(edge => [edge, commonSlots(core, edge)]))
  const kept = (edge: number) => (core.keepSlot[edge]! >= 0 ? 0 : 1)
  edges.sort((a, b) => kept(a) - kept(b) || freedom.get(a)! - freedom.get(b)! || a - b)
  const chain = newChain(board)
  const left: number[] = []
  for (const [index, edge] of edges.entries()) {
    const slot = openSlot(board, edge)
    if (slot >= 0) place(board, edge, slot)
    else if (!placeByExchange(board, edge, chain)) left.push(edge)
    if (index % 64 === 63) yield
  }
  return left
}
