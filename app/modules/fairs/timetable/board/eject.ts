import type { Random } from '../seeded-random'
import { type Board, isCommon, lift, place, restore } from './board'
import { openSlot } from './colour'
import { newChain, placeByExchange } from './kempe'

/** Steps an ejected edge may not return to the slot it left. */
const TABU_STEPS = 12

/** Meetings that must leave so that `edge` can enter `slot`; at most three. */
function inTheWay(board: Board, edge: number, slot: number, random: Random): number[] {
  const { core, at, load } = board
  const seats = [core.edgeUniversity[edge]!, core.edgeEnterprise[edge]!].map(p => at[p * core.slots + slot]!)
  const out = seats.filter(other => other >= 0)
  if (out.length === 0 && load[slot]! >= core.tables[slot]!) {
    const start = random.below(core.universities)
    for (let step = 0; step < core.universities && out.length === 0; step++) {
      const other = at[((start + step) % core.universities) * core.slots + slot]!
      if (other >= 0) out.push(other)
    }
  }
  return out
}

interface Move {
  slot: number
  out: number[]
}

/** The slot that displaces least weight and is not tabu; ties at random. */
function bestEntry(board: Board, edge: number, tabu: Int32Array, step: number, random: Random): Move | null {
  const { core } = board
  let best: Move | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (let slot = 0; slot < core.slots; slot++) {
    if (!isCommon(core, edge, slot) || core.tables[slot] === 0) continue
    if (tabu[edge * core.slots + slot]! > step) continue
    const out = inTheWay(board, edge, slot, random)
    const cost = out.reduce((sum, other) => sum + 1000 + core.weight[other]!, 0) * 8 + random.below(4000)
    if (cost < bestCost) {
      best = { slot, out }
      bestCost = cost
    }
  }
  return best
}

/** Weight and number of the edges waiting, as one figure to bring down. */
function waitingCost(board: Board, waiting: number[]): number {
  return waiting.reduce((sum, edge) => sum + board.core.weight[edge]!, 0)
}

/**
 * Tabu ejection: each waiting edge enters a slot and pushes out what stands there, which then waits in
 * turn. Ends with the best board seen; returns the edges still without a slot.
 */
export function* eject(
  board: Board,
  left: number[],
  steps: number,
  random: Random,
): Generator<undefined, number[]> {
  const tabu = new Int32Array(board.core.edges * board.core.slots)
  const chain = newChain(board)
  let waiting = [...left]
  let best = { slotOf: board.slotOf.slice(), waiting, cost: waitingCost(board, waiting) }
  for (let step = 1; step <= steps && waiting.length > 0; step++) {
    const [edge] = waiting.splice(random.below(waiting.length), 1) as [number]
    const slot = openSlot(board, edge)
    if (slot >= 0) place(board, edge, slot)
    else if (!placeByExchange(board, edge, chain)) {
      const move = bestEntry(board, edge, tabu, step, random)
      for (const other of move?.out ?? []) {
        tabu[other * board.core.slots + board.slotOf[other]!] = step + TABU_STEPS + random.below(TABU_STEPS)
        lift(board, other)
        waiting.push(other)
      }
      if (move) place(board, edge, move.slot)
      else waiting.push(edge)
    }
    const cost = waitingCost(board, waiting)
    if (cost < best.cost) best = { slotOf: board.slotOf.slice(), waiting: [...waiting], cost }
    if (step % 32 === 0) yield
  }
  restore(board, best.slotOf)
  waiting = best.waiting
  return waiting
}
