import { encodeRuns } from './encode-runs.ts'
import { FALSE } from './literals.ts'
import type { ArrangeProblem } from './problem.ts'
import { SatSolver } from './sat/solver.ts'

export interface Encoding {
  readonly sat: SatSolver
  /** Per meeting and slot: the literal "takes place then". */
  readonly placed: number[][]
  /** Per party: literal k says it has more than `leastBreaks` + k breaks. */
  readonly breaks: number[][]
  /** The same literals in one list: as many are true as there are breaks beyond the least. */
  readonly allBreaks: number[]
}

/**
 * The instance as clauses and counts: every meeting in one slot, no party in two meetings of a slot,
 * no more meetings in a slot than tables, and every party with `leastBreaks` to `leastBreaks` + spread breaks.
 */
export function encode(problem: ArrangeProblem, leastBreaks: number): Encoding {
  const sat = new SatSolver()
  sat.addClause([2 * sat.newVariable()])
  const placed = encodeMeetings(sat, problem)
  const busy = problem.meetingsOf.map(own => encodeBusy(sat, placed, own, problem.slots))
  encodeTables(sat, problem, busy)
  const breaks = problem.meetingsOf.map((own, party) =>
    encodeRuns(sat, busy[party]!, own.length, leastBreaks, problem.spread),
  )
  return { sat, placed, breaks, allBreaks: breaks.flat() }
}

/** The calendar of one party as if nobody else had one: its meetings apart, its breaks within the spread. */
export function encodeCalendar(problem: ArrangeProblem, party: number): SatSolver {
  const sat = new SatSolver()
  sat.addClause([2 * sat.newVariable()])
  const meetings = problem.meetingsOf[party]!.map(meeting => problem.meetings[meeting]!)
  const placed = encodeMeetings(sat, { ...problem, meetings })
  const busy = encodeBusy(sat, placed, [...meetings.keys()], problem.slots)
  encodeRuns(sat, busy, meetings.length, 0, problem.spread)
  return sat
}

/** A row of slot literals per meeting, exactly one of them true. */
export function encodeMeetings(sat: SatSolver, problem: ArrangeProblem): number[][] {
  return problem.meetings.map(meeting => {
    const row = new Array<number>(problem.slots).fill(FALSE)
    for (const slot of meeting.slots) row[slot] = 2 * sat.newVariable()
    const own = meeting.slots.map(slot => row[slot]!)
    sat.addClause(own)
    atMostOne(sat, own)
    return row
  })
}

function encodeBusy(sat: SatSolver, placed: number[][], own: readonly number[], slots: number): number[] {
  const busy: number[] = []
  for (let slot = 0; slot < slots; slot++) {
    const here = own.map(meeting => placed[meeting]![slot]!).filter(literal => literal !== FALSE)
    busy.push(here.length === 0 ? FALSE : here.length === 1 ? here[0]! : either(sat, here))
    atMostOne(sat, here)
  }
  const open = busy.filter(literal => literal !== FALSE)
  sat.addAtMost(open, own.length)
  if (own.length > 0) sat.addAtLeast(open, own.length)
  return busy
}

/** A literal that is true exactly when one of the given ones is. */
function either(sat: SatSolver, literals: readonly number[]): number {
  const result = 2 * sat.newVariable()
  for (const literal of literals) sat.addClause([literal ^ 1, result])
  sat.addClause([result ^ 1, ...literals])
  return result
}

/** Tables bound a slot from above; what the other slots cannot hold bounds it from below. */
function encodeTables(sat: SatSolver, problem: ArrangeProblem, busy: number[][]): void {
  const most = Math.min(problem.tables, problem.partyIds.length >> 1)
  const least = problem.meetings.length - most * (problem.slots - 1)
  for (let slot = 0; slot < problem.slots; slot++) {
    const here = busy.map(row => row[slot]!).filter(literal => literal !== FALSE)
    sat.addAtMost(here, 2 * problem.tables)
    if (least > 0) sat.addAtLeast(here, 2 * least)
  }
}

/** No two of the literals together, unless the literal `unless` holds. */
export function atMostOne(sat: SatSolver, literals: readonly number[], unless: number = FALSE): void {
  for (let i = 0; i < literals.length; i++) {
    for (let j = 0; j < i; j++) sat.addClause([literals[i]! ^ 1, literals[j]! ^ 1, unless])
  }
}
