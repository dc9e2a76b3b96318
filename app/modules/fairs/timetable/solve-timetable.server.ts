import { type Board, emptyBoard } from './board/board'
import { colour } from './board/colour'
import { eject } from './board/eject'
import { keepPrevious } from './board/keep-previous'
import { compareScores, scoreOf, shortfallOf } from './board/score'
import { type Bound, findBound, findBoundWithoutFloors, findTarget } from './bound/find-bound'
import { buildModel } from './build-model'
import { canonicalOrder } from './canonical-order'
import { compact } from './compact/compact'
import type { Model } from './core.types'
import { BUDGETS, type Budget, type Effort } from './effort'
import { exactRounds } from './exact/exact-rounds'
import { startMipWorker } from './exact/mip-worker.server'
import type { UnplacedChoice } from './explain/list-unplaced'
import { fill } from './improve/fill'
import { improve, reaches } from './improve/improve'
import { inputHash } from './input-hash.server'
import type { Plan } from './plan.types'
import { type Random, seededRandom } from './seeded-random'
import { type Progress, runBreathing, type Task } from './tasks'
import type { Instance } from './timetable.types'
import { breaksOf, writePlan } from './write-plan'

/** Name and version of the method; a plan can be repeated with the same one. */
export const SOLVER = 'pengbo-timetable/2'

export interface SolveOptions extends UnplacedChoice {
  /** whole number; default 1 */
  seed?: number
  /** default normal */
  effort?: Effort
  onProgress?: (progress: Progress) => void
  /** aborting rejects with the signal's reason */
  signal?: AbortSignal
}

interface Start {
  model: Model
  bound: Bound
  target: Bound
}

function* prepare(instance: Instance): Task<Start> {
  yield { stage: 'bound', done: 0, total: 1, value: null, bound: null }
  const model = buildModel(instance)
  const bound = yield* findBound(model.core)
  return { model, bound, target: yield* findTarget(model.core, bound) }
}

/** Slots for the target's meetings, or the earlier plan where keeping it counts for more. */
function* placeAll({ model, target }: Start, ejectSteps: number, random: Random): Task<Board> {
  const board = emptyBoard(model.core)
  const left = yield* colour(board, target.chosen)
  yield* eject(board, left, ejectSteps, random)
  fill(board)
  if (model.core.keepBonus === 0) return board
  const earlier = keepPrevious(model.core)
  fill(earlier)
  return compareScores(scoreOf(earlier), scoreOf(board)) > 0 ? earlier : board
}

function* firstBoard(start: Start, effort: Effort, random: Random): Task<Board> {
  const { bound, target } = start
  const { ejectSteps, rematchRounds } = BUDGETS[effort]
  yield { stage: 'placing', done: 0, total: Math.max(1, target.size), value: null, bound: bound.value }
  const board = yield* placeAll(start, ejectSteps, random)
  if (!reaches(scoreOf(board), target)) yield* improve(board, target, rematchRounds, random)
  return board
}

function* finish(start: Start, board: Board, effort: Effort, random: Random) {
  const { model, bound } = start
  fill(board)
  const before = breaksOf(board, model)
  yield* compact(board, model, BUDGETS[effort].compactSteps, random)
  const missed = shortfallOf(board) > bound.shortfall
  const proof: Bound = missed ? yield* findBoundWithoutFloors(model.core, bound) : bound
  return { before, proof }
}

interface Groups extends Budget {
  random: Random
  onProgress: (progress: Progress) => void
  signal: AbortSignal | undefined
}

/** Solves groups of slots exactly in a worker thread while a gap remains; aborting ends the thread at once. */
async function solveGroups({ target }: Start, board: Board, groups: Groups): Promise<void> {
  const { exactRounds: rounds, goodEnough, random, onProgress, signal } = groups
  if (rounds === 0 || reaches(scoreOf(board), target)) return
  const solver = startMipWorker()
  const stop = () => void solver.close()
  signal?.addEventListener('abort', stop)
  try {
    await exactRounds({ board, target, rounds, goodEnough, random, solver, onProgress, signal })
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
    await solver.close()
  }
}

/**
 * Solves a timetable: the meetings of greatest total weight, with an upper bound that proves how good they
 * are. The same instance, seed and effort give the same plan on every machine, whatever the order of the
 * input. Lets the event loop breathe every few milliseconds. Takes an instance read by `readInstance`.
 */
export async function solveTimetable(instance: Instance, options: SolveOptions = {}): Promise<Plan> {
  const started = performance.now()
  const { seed = 1, effort = 'normal', onProgress = () => {}, signal } = options
  const run = <T>(task: Task<T>) => runBreathing(task, { onProgress, ...(signal && { signal }) })
  const random = seededRandom(seed)
  const canonical = canonicalOrder(instance)
  const start = await run(prepare(canonical))
  const board = await run(firstBoard(start, effort, random))
  await solveGroups(start, board, { random, onProgress, signal, ...BUDGETS[effort] })
  const { before, proof } = await run(finish(start, board, effort, random))
  const findings = { instance: canonical, board, proof, breaksBeforeCompaction: before, choice: options }
  const plan = writePlan({ ...findings, model: start.model, bound: start.bound })
  return {
    ...plan,
    elapsedMs: Math.round(performance.now() - started),
    solver: `${SOLVER} seed ${seed} ${effort}`,
    inputHash: inputHash(canonical),
  }
}
