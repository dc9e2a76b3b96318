import { type Board, restore } from '../board/board'
import { newChain } from '../board/kempe'
import { compareScores, type Score, scoreOf } from '../board/score'
import type { Bound } from '../bound/find-bound'
import type { Random } from '../seeded-random'
import type { Task } from '../tasks'
import { candidatesBySlot, mostLossFor } from './candidates'
import { rematchSlot } from './rematch-slot'
import { shake } from './shake'

/** Candidates per meeting in the first pass over the slots, and later. */
const WIDE = 12
const NARROW = 3
const SHAKES = 60
const ROUNDS_BETWEEN_LOOKS = 8

/** Whether a score can no longer be bettered, as far as the bound tells. */
export function reaches(score: Score, target: Bound): boolean {
  return score.shortfall <= target.shortfall && score.value >= target.value
}

/** Exchanges are free only where no slot is better than another for the same pair. */
export function mayShake({ core }: Board): boolean {
  return core.keepBonus === 0 || core.keepSlot.every(slot => slot < 0)
}

/** Re-matches one slot after another exactly; between rounds chains are exchanged, which costs no value. */
export function* improve(board: Board, target: Bound, rounds: number, random: Random): Task<void> {
  const { core } = board
  const wide = candidatesBySlot(core, target, mostLossFor(core, target, WIDE))
  const narrow = candidatesBySlot(core, target, mostLossFor(core, target, NARROW))
  const chain = newChain(board)
  let best = { score: scoreOf(board), slotOf: board.slotOf.slice() }
  for (let round = 0; round < rounds; round++) {
    if (round % ROUNDS_BETWEEN_LOOKS === 0) {
      const score = scoreOf(board)
      if (compareScores(score, best.score) > 0) best = { score, slotOf: board.slotOf.slice() }
      if (reaches(score, target)) return
      yield { stage: 'improving', done: round, total: rounds, value: score.value, bound: target.value }
    }
    const first = round < core.slots
    if (!first && mayShake(board)) shake(board, chain, SHAKES, random)
    const slot = first ? round : random.below(core.slots)
    const candidates = first || best.score.shortfall > target.shortfall ? wide : narrow
    yield* rematchSlot(board, slot, candidates[slot]!, random)
  }
  if (compareScores(best.score, scoreOf(board)) > 0) restore(board, best.slotOf)
}
