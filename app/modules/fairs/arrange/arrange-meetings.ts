import { breaksPerParty } from './breaks.ts'
import { type ArrangedMeetings, spreadOf } from './check-arrangement.ts'
import { explainRefusal } from './explain-refusal.ts'
import { LevelSearch } from './level-search.ts'
import type { MeetingList } from './meetings.schema.ts'
import { type Obstacle, plainObstacles } from './obstacles.ts'
import { type ArrangeProblem, type Placement, toProblem } from './problem.ts'
import { seat } from './seat.ts'

/** Ticks of work in all: five to eight seconds of one core, the same work on every machine. */
const EFFORT = 32_000_000

export interface ArrangeProgress {
  /** Breaks of the best arrangement so far; null before the first. */
  breaks: number | null
  /** Proven: no arrangement has fewer breaks. */
  bound: number
  /** Share of the effort spent, 0 to 1. */
  spent: number
}

export interface ArrangeOptions {
  /** Same list, same seed, same arrangement. Default 1. */
  seed?: number
  /** Ticks of work at most, for tests and shorter runs. */
  effort?: number
  onProgress?: (progress: ArrangeProgress) => void
  /** Ends the search with the signal's reason. */
  signal?: AbortSignal
}

export interface Arrangement extends ArrangedMeetings {
  /** No arrangement has fewer breaks than this. */
  bound: number
  /** Whether `breaks` equals `bound`. */
  optimal: boolean
  elapsedMs: number
}

export type ArrangeResult = { ok: true; arrangement: Arrangement } | { ok: false; obstacles: Obstacle[] }

interface Best {
  placement: Placement | null
  breaks: number
  bound: number
}

/**
 * Gives every meeting of a checked list a slot and a table with the fewest breaks (Bofill et al., JAIR 74, 2022).
 * Limited by work, not by the clock, and deterministic; gives way to other work every few hundredths of a second.
 * A list that cannot be arranged is refused with what stands in the way.
 */
export async function arrangeMeetings(
  list: MeetingList,
  options: ArrangeOptions = {},
): Promise<ArrangeResult> {
  const start = performance.now()
  options.signal?.throwIfAborted()
  const problem = toProblem(list)
  const obstacles = plainObstacles(problem)
  if (obstacles.length > 0) return { ok: false, obstacles }
  const found = await searchLevels(problem, options)
  if (found === 'impossible') return { ok: false, obstacles: [explainRefusal(problem)] }
  if (!found.placement) return { ok: false, obstacles: [{ kind: 'undecided' }] }
  const arrangement = describe(list, problem, found.placement, found.bound)
  return { ok: true, arrangement: { ...arrangement, elapsedMs: Math.round(performance.now() - start) } }
}

/** Levels differ in the fewest breaks of any party: with a spread, "all have some" may be possible where "some have none" is not. */
async function searchLevels(problem: ArrangeProblem, options: ArrangeOptions): Promise<Best | 'impossible'> {
  const best: Best = { placement: null, breaks: Number.POSITIVE_INFINITY, bound: Number.POSITIVE_INFINITY }
  const purse = { left: options.effort ?? EFFORT }
  let decided = true
  for (let level = 0; level <= highestLevel(problem); level++) {
    if (level * problem.partyIds.length >= best.breaks) break
    const search = new LevelSearch(problem, level, options.seed ?? 1)
    await search.run(purse, spent => report(options, search, best, spent))
    if (search.impossible) continue
    if (!search.placement) decided = false
    best.bound = Math.min(best.bound, search.bound)
    if (search.placement && search.breaks < best.breaks) {
      best.placement = search.placement
      best.breaks = search.breaks
    }
  }
  best.bound = Math.min(best.bound, best.breaks)
  return best.placement || !decided ? best : 'impossible'
}

async function report(options: ArrangeOptions, search: LevelSearch, best: Best, left: number): Promise<void> {
  const breaks = Math.min(best.breaks, search.breaks)
  const effort = options.effort ?? EFFORT
  options.onProgress?.({
    breaks: Number.isFinite(breaks) ? breaks : null,
    bound: Math.min(best.bound, search.bound),
    spent: Math.min(1, Math.max(0, 1 - left / effort)),
  })
  await new Promise(resolve => setImmediate(resolve))
  options.signal?.throwIfAborted()
}

/** The breaks every party could have at once: none when one has a single meeting or no idle slot. */
function highestLevel(problem: ArrangeProblem): number {
  if (problem.spread === Number.POSITIVE_INFINITY || problem.partyIds.length === 0) return 0
  const most = problem.meetingsOf.map(own =>
    Math.max(0, Math.min(own.length - 1, problem.slots - own.length)),
  )
  return Math.min(...most)
}

function describe(
  list: MeetingList,
  problem: ArrangeProblem,
  placement: Placement,
  bound: number,
): Omit<Arrangement, 'elapsedMs'> {
  const tables = seat(problem, placement)
  const perParty = breaksPerParty(problem, placement)
  const breaks = perParty.reduce((sum, count) => sum + count, 0)
  const meetings = list.meetings.map((meeting, index) => ({
    parties: [meeting.parties[0], meeting.parties[1]] as [string, string],
    slot: placement[index]!,
    table: tables[index]!,
  }))
  return { meetings, breaks, breakSpread: spreadOf(perParty), bound, optimal: breaks === bound }
}
