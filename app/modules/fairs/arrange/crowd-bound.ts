import { findCrowd } from './crowding.ts'
import { pairsWithin } from './pairs-within.ts'
import type { ArrangeProblem } from './problem.ts'

/** At least so many of these parties have a break. */
export interface CrowdBound {
  readonly parties: readonly number[]
  readonly least: number
}

/** Beyond this many parties × slots × slots only single slots are looked at. */
const MOST_WORK = 500_000

/** What a party asks of a window of slots: meetings there if it has no break, and if it may have some. */
interface Demand {
  readonly party: number
  readonly calm: number
  readonly broken: number
}

/** A party without a break begins in one of `starts`; without any it has a break in every arrangement. */
interface Day {
  readonly party: number
  readonly meetings: number
  readonly starts: readonly number[]
  readonly choices: readonly (readonly number[])[]
}

/**
 * Where too many want to be busy at once. A party without a break that has meetings before and after noon is busy
 * round noon; what the tables of some slots in a row cannot hold needs as many breaks. Sets found are disjoint.
 */
export function crowdBounds(problem: ArrangeProblem): CrowdBound[] {
  const days = problem.meetingsOf.flatMap((own, party) => (own.length > 0 ? [dayOf(problem, party)] : []))
  const found: CrowdBound[] = days
    .filter(day => day.starts.length === 0 && canBreak(problem, day))
    .map(day => ({ parties: [day.party], least: 1 }))
  const broken = new Set(found.flatMap(bound => bound.parties))
  const windows = windowsOf(problem, days)
  for (;;) {
    const best = worstCrowd(problem, windows, broken)
    if (!best) return found
    found.push(best)
    for (const party of best.parties) broken.add(party)
  }
}

interface Window {
  readonly from: number
  readonly to: number
  readonly demands: readonly Demand[]
}

function dayOf(problem: ArrangeProblem, party: number): Day {
  const own = problem.meetingsOf[party]!
  const choices = own.map(meeting => problem.meetings[meeting]!.slots)
  const starts: number[] = []
  for (let start = 0; start + own.length <= problem.slots; start++) {
    const within = choices.map(slots => slots.filter(slot => slot >= start && slot < start + own.length))
    if (!findCrowd(within, problem.slots, 1)) starts.push(start)
  }
  return { party, meetings: own.length, starts, choices }
}

function canBreak(problem: ArrangeProblem, day: Day): boolean {
  return day.meetings > 1 && day.meetings < problem.slots && problem.spread > 0
}

function windowsOf(problem: ArrangeProblem, days: readonly Day[]): Window[] {
  const windows: Window[] = []
  const longest = days.length * problem.slots ** 2 > MOST_WORK ? 1 : problem.slots
  for (let from = 0; from < problem.slots; from++) {
    for (let to = from + 1; to <= Math.min(problem.slots, from + longest); to++) {
      const asked = days.reduce((sum, day) => sum + calmWithin(day, from, to), 0)
      if (asked <= problem.tables * (to - from)) continue
      windows.push({ from, to, demands: days.flatMap(day => demandOf(problem, day, from, to)) })
    }
  }
  return windows
}

/** The fewest meetings a party can have in a window without a break. */
function calmWithin(day: Day, from: number, to: number): number {
  let least = day.meetings
  for (const start of day.starts) {
    const overlap = Math.min(to, start + day.meetings) - Math.max(from, start)
    if (overlap <= 0) return 0
    if (overlap < least) least = overlap
  }
  return least
}

function demandOf(problem: ArrangeProblem, day: Day, from: number, to: number): Demand[] {
  const calm = calmWithin(day, from, to)
  if (calm === 0) return []
  const { party } = day
  if (day.starts.length > 0 && !canBreak(problem, day)) return [{ party, calm, broken: calm }]
  const broken = Math.min(calm, leastWithin(day, from, to))
  return [{ party, calm: day.starts.length > 0 ? calm : broken, broken }]
}

/** The fewest meetings a party can have in a window, breaks allowed. */
function leastWithin(day: Day, from: number, to: number): number {
  const holder = new Map<number, number>()
  const place = (item: number, visited: Set<number>): boolean =>
    day.choices[item]!.some(slot => {
      if ((slot >= from && slot < to) || visited.has(slot)) return false
      visited.add(slot)
      const other = holder.get(slot)
      if (other !== undefined && !place(other, visited)) return false
      holder.set(slot, item)
      return true
    })
  return day.choices.filter((_, item) => !place(item, new Set())).length
}

/** The window that needs the most breaks, of parties not yet known to have one. */
function worstCrowd(
  problem: ArrangeProblem,
  windows: readonly Window[],
  broken: ReadonlySet<number>,
): CrowdBound | null {
  let worst: CrowdBound | null = null
  for (const window of windows) {
    const bound = breaksNeeded(problem, window, broken)
    if (bound && bound.least > (worst?.least ?? 0)) worst = bound
  }
  return worst
}

function breaksNeeded(
  problem: ArrangeProblem,
  { from, to, demands }: Window,
  broken: ReadonlySet<number>,
): CrowdBound | null {
  const savers = demands.filter(demand => demand.calm > demand.broken && !broken.has(demand.party))
  const asked = demands.reduce((sum, d) => sum + (broken.has(d.party) ? d.broken : d.calm), 0)
  const there = demands.filter(d => (broken.has(d.party) ? d.broken : d.calm) > 0).map(d => d.party)
  let over = asked - places(problem, from, to, there)
  const savings = savers.map(demand => demand.calm - demand.broken).sort((a, b) => b - a)
  let least = 0
  while (over > 0 && least < savings.length) over -= savings[least++]!
  return least > 0 ? { parties: savers.map(demand => demand.party), least } : null
}

/** How many of the parties that must be there the tables can hold: two at a table where they have a meeting. */
function places(problem: ArrangeProblem, from: number, to: number, there: readonly number[]): number {
  const { tables } = problem
  if (to - from > 1 || there.length <= tables) return 2 * tables * (to - from)
  return tables + Math.min(tables, pairsWithin(problem, from, there))
}
