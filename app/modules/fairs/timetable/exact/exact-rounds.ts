import { type Board, lift, place } from '../board/board'
import { newChain } from '../board/kempe'
import { compareScores, scoreOf } from '../board/score'
import type { Bound } from '../bound/find-bound'
import { candidatesBySlot, mostLossFor } from '../improve/candidates'
import { mayShake, reaches } from '../improve/improve'
import { shake } from '../improve/shake'
import type { Random } from '../seeded-random'
import type { Progress } from '../tasks'
import type { MipSolver } from './mip.types'
import { type SlotModel, slotModel } from './slot-model'

/** Beyond four slots or this many columns a model takes seconds rather than tenths to solve. */
const MOST_SLOTS = 4
const MOST_COLUMNS = 5000
/** Up to this many columns any number of slots will do. */
const FEW_COLUMNS = 1500
const CANDIDATES_PER_MEETING = 3
const MOST_NODES = 40
const SHAKES = 200

/** Slots with candidates in random order; every other round one with places left over comes first. */
function orderSlots(job: ExactRounds, round: number, candidates: Int32Array[]): number[] {
  const order = [...candidates.keys()].filter(slot => candidates[slot]!.length > 0)
  job.random.shuffle(order)
  const hasRoom = (slot: number) => job.board.load[slot]! < job.target.slotLimits[slot]!.limit
  const hollow = round % 2 === 1 ? order.findIndex(hasRoom) : -1
  if (hollow > 0) order.unshift(...order.splice(hollow, 1))
  return order
}

/** Frees slots in the order given until the model would grow too large. */
function pickSlots(order: number[], candidates: Int32Array[]): number[] {
  const freed: number[] = []
  let columns = 0
  for (const slot of order) {
    columns += candidates[slot]!.length * 0.75
    const isLarge = columns > MOST_COLUMNS || (columns > FEW_COLUMNS && freed.length >= MOST_SLOTS)
    if (freed.length >= 2 && isLarge) break
    freed.push(slot)
  }
  return freed.sort((a, b) => a - b)
}

/** Candidate lists that hold the meetings of the board too, so that the present plan is among the answers. */
function withPresent(board: Board, candidates: Int32Array[]): Int32Array[] {
  return candidates.map((list, slot) => {
    const known = new Set(list)
    const { core, at } = board
    const missing: number[] = []
    for (let u = 0; u < core.universities; u++) {
      const edge = at[u * core.slots + slot]!
      if (edge >= 0 && !known.has(edge)) missing.push(edge)
    }
    return Int32Array.from([...list, ...missing])
  })
}

/** Replaces some columns of a model on the board by others. */
function adopt(board: Board, model: SlotModel, from: Int32Array, to: Int32Array): void {
  for (const column of from) if (model.edge[column]! >= 0) lift(board, model.edge[column]!)
  for (const column of to)
    if (model.edge[column]! >= 0) place(board, model.edge[column]!, model.slot[column]!)
}

export interface ExactRounds {
  board: Board
  target: Bound
  rounds: number
  /** share of the bound's value at which to stop */
  goodEnough: number
  random: Random
  solver: MipSolver
  onProgress(progress: Progress): void
  signal?: AbortSignal | undefined
}

/**
 * Large-neighbourhood search: frees a few slots, solves them exactly, keeps the answer when it is no
 * worse; between rounds the times are shuffled along chains so that other slots meet.
 */
export async function exactRounds(job: ExactRounds): Promise<void> {
  const { board, target, rounds, random, solver, signal } = job
  const candidates = candidatesBySlot(
    board.core,
    target,
    mostLossFor(board.core, target, CANDIDATES_PER_MEETING),
  )
  const chain = newChain(board)
  for (let round = 0; round < rounds; round++) {
    signal?.throwIfAborted()
    const before = scoreOf(board)
    const enough = before.shortfall <= target.shortfall && before.value >= job.goodEnough * target.value
    if (enough || reaches(before, target)) return
    job.onProgress({ stage: 'exact', done: round, total: rounds, value: before.value, bound: target.value })
    if (mayShake(board)) shake(board, chain, SHAKES, random)
    const freed = pickSlots(orderSlots(job, round, candidates), candidates)
    const model = slotModel(board, freed, withPresent(board, candidates))
    const answer = await solver.solve(model.mip, { nodes: MOST_NODES, seed: 1 })
    if (answer.status === 'none') continue
    adopt(board, model, model.mip.start, answer.chosen)
    if (compareScores(scoreOf(board), before) < 0) adopt(board, model, answer.chosen, model.mip.start)
    const isWhole = freed.length === candidates.filter(list => list.length > 0).length
    if (isWhole && answer.status === 'optimal') return
  }
}
