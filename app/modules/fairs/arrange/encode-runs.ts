import { FALSE, TRUE } from './literals.ts'
import type { SatSolver } from './sat/solver.ts'

/** Two literals per slot: the party has met someone by then, and it meets nobody after. */
interface DayMarks {
  begun: number[]
  done: number[]
}

/**
 * Counts the breaks of a party with `meetings` meetings, given its busy literals per slot.
 * Returns literals, the k-th true when it has more than `least` + k breaks; more than `least` + `spread` are forbidden.
 */
export function encodeRuns(
  sat: SatSolver,
  busy: readonly number[],
  meetings: number,
  least: number,
  spread: number,
): number[] {
  const possible = Math.max(0, Math.min(meetings - 1, busy.length - meetings))
  if (least > possible) {
    sat.addClause([])
    return []
  }
  if (possible === 0) return []
  const marks = markDay(sat, busy, meetings)
  const most = Math.min(possible, least + spread)
  const counts = countGaps(sat, busy, marks, most, least > 0)
  boundSpan(sat, marks, meetings, counts[0] ?? FALSE)
  for (let k = 0; k < least; k++) sat.addClause([counts[k]!])
  return counts.slice(least)
}

function markDay(sat: SatSolver, busy: readonly number[], meetings: number): DayMarks {
  const begun = sweep(sat, busy)
  const still = sweep(sat, [...busy].reverse()).reverse()
  const done = busy.map((_, slot) => (slot + 1 < busy.length ? still[slot + 1]! ^ 1 : TRUE))
  const open = busy.map(literal => (literal === FALSE ? 0 : 1))
  let until = 0
  const total = open.reduce<number>((sum, one) => sum + one, 0)
  for (let slot = 0; slot < busy.length; slot++) {
    until += open[slot]!
    if (total - until < meetings) sat.addClause([begun[slot]!])
    if (until < meetings) sat.addClause([done[slot]! ^ 1])
  }
  return { begun, done }
}

/** Literals "one of the first n is true". */
function sweep(sat: SatSolver, literals: readonly number[]): number[] {
  let before = FALSE
  return literals.map(literal => {
    if (literal === FALSE) return before
    const now = 2 * sat.newVariable()
    sat.addClause([before ^ 1, now])
    sat.addClause([literal ^ 1, now])
    sat.addClause([now ^ 1, before, literal])
    before = now
    return now
  })
}

/** A gap begins after a busy slot that is followed by an idle one while meetings are to come. */
function countGaps(
  sat: SatSolver,
  busy: readonly number[],
  marks: DayMarks,
  most: number,
  exact: boolean,
): number[] {
  let counts = new Array<number>(most).fill(FALSE)
  for (let slot = 0; slot + 2 < busy.length; slot++) {
    if (busy[slot] === FALSE) continue
    const signs = [busy[slot]!, busy[slot + 1]! ^ 1, marks.done[slot + 1]! ^ 1]
    const gap = most === 0 ? FALSE : 2 * sat.newVariable()
    sat.addClause([...signs.map(sign => sign ^ 1), gap])
    if (most === 0) continue
    if (exact) for (const sign of signs) sat.addClause([gap ^ 1, sign])
    counts = addGap(sat, counts, gap, exact)
  }
  return counts
}

function addGap(sat: SatSolver, counts: readonly number[], gap: number, exact: boolean): number[] {
  const next: number[] = []
  for (let k = 0; k < counts.length; k++) {
    const fewer = k === 0 ? TRUE : counts[k - 1]!
    const now = 2 * sat.newVariable()
    sat.addClause([counts[k]! ^ 1, now])
    sat.addClause([gap ^ 1, fewer ^ 1, now])
    if (k > 0) sat.addClause([now ^ 1, next[k - 1]!])
    if (exact) {
      sat.addClause([now ^ 1, counts[k]!, gap])
      sat.addClause([now ^ 1, counts[k]!, fewer])
    }
    next.push(now)
  }
  sat.addClause([gap ^ 1, counts.at(-1)! ^ 1])
  return next
}

/** Without a break a party is done exactly `meetings` slots after it began; it is never done sooner. */
function boundSpan(sat: SatSolver, marks: DayMarks, meetings: number, broken: number): void {
  for (let slot = 0; slot + meetings < marks.begun.length; slot++) {
    const done = marks.done[slot + meetings - 1]!
    sat.addClause([marks.begun[slot]! ^ 1, done, broken])
    sat.addClause([marks.begun[slot]!, done ^ 1])
  }
}
