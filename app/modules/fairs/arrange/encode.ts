import type { ArrangeProblem } from './problem.ts'
import { SatSolver } from './sat/solver.ts'

export const TRUE = 0
export const FALSE = 1

export interface Encoding {
  readonly sat: SatSolver
  /** Per meeting and slot: the literal "takes place then". */
  readonly placed: number[][]
  /** Per party and slot: the literal "has a meeting then". */
  readonly busy: number[][]
  /** Per party: literal k says it has more than k breaks. */
  readonly breaks: number[][]
}
export function encode(problem: ArrangeProblem, maxBreaks: number, opts: any = {}): Encoding {
  const sat = new SatSolver()
  sat.addClause([2 * sat.newVariable()])
  const lit = () => 2 * sat.newVariable()
  const T = problem.slots
  const placed = problem.meetings.map(m => {
    const row = new Array<number>(T).fill(FALSE)
    for (const t of m.slots) row[t] = lit()
    const own = m.slots.map(t => row[t]!)
    sat.addClause(own)
    amo(sat, own)
    return row
  })
  const busy: number[][] = []
  const breaks: number[][] = []
  for (let p = 0; p < problem.meetingsOf.length; p++) {
    const ms = problem.meetingsOf[p]!
    const d = ms.length
    const u = new Array<number>(T).fill(FALSE)
    for (let t = 0; t < T; t++) {
      const xs = ms.map(m => placed[m]![t]!).filter(x => x !== FALSE)
      if (xs.length === 0) continue
      if (xs.length === 1) { u[t] = xs[0]!; continue }
      const b = u[t] = lit()
      for (const x of xs) sat.addClause([x ^ 1, b])
      sat.addClause([b ^ 1, ...xs])
      amo(sat, xs)
    }
    busy.push(u)
    const open = u.filter(x => x !== FALSE)
    if (d > 1) { sat.addAtMost(open, d); sat.addAtLeast(open, d) }
    breaks.push(d > 1 ? runs(sat, u, d, Math.min(maxBreaks, d - 1), opts) : [])
  }
  const load = problem.tables
  for (let t = 0; t < T; t++) {
    const col = busy.map(u => u[t]!).filter(x => x !== FALSE)
    sat.addAtMost(col, 2 * load)
    const low = problem.meetings.length - load * (T - 1)
    if (low > 0) sat.addAtLeast(col, 2 * low)
  }
  return { sat, placed, busy, breaks }
}
function amo(sat: SatSolver, xs: number[]) {
  for (let i = 0; i < xs.length; i++) for (let j = 0; j < i; j++) sat.addClause([xs[i]! ^ 1, xs[j]! ^ 1])
}
function runs(sat: SatSolver, u: number[], d: number, max: number, opts: any): number[] {
  const T = u.length
  const lit = () => 2 * sat.newVariable()
  // avail before/after
  let first: number[] = [], done: number[] = []
  if (opts.counters) {
    // c[t][k]: at least k in 0..t
    let prev: number[] = [TRUE]
    for (let k = 1; k <= d; k++) prev.push(FALSE)
    for (let t = 0; t < T; t++) {
      const cur = [TRUE]
      const after = u.slice(t + 1).filter(x => x !== FALSE).length
      const upto = u.slice(0, t + 1).filter(x => x !== FALSE).length
      for (let k = 1; k <= d; k++) {
        let c: number
        if (u[t] === FALSE) c = prev[k]!
        else if (k > upto) c = FALSE
        else if (k <= d - after) c = TRUE
        else c = lit()
        cur.push(c)
        sat.addClause([prev[k]! ^ 1, c])
        sat.addClause([prev[k - 1]! ^ 1, u[t]! ^ 1, c])
        sat.addClause([c ^ 1, prev[k]!, u[t]!])
        sat.addClause([c ^ 1, prev[k - 1]!])
        
      }
      sat.addClause([prev[d]! ^ 1, u[t]! ^ 1])
      first.push(cur[1]!)
      done.push(cur[d]!)
      prev = cur
    }
  } else {
    for (let t = 0; t < T; t++) {
      const p = t ? first[t - 1]! : FALSE
      if (u[t] === FALSE) { first.push(p); continue }
      const f = lit()
      first.push(f)
      sat.addClause([p ^ 1, f]); sat.addClause([u[t]! ^ 1, f]); sat.addClause([f ^ 1, p, u[t]!])
    }
    // done[t]: nothing after t
    let n = TRUE
    for (let t = T - 1; t >= 0; t--) {
      done[t] = n
      if (u[t] !== FALSE) {
        const q = lit()
        // q = done[t-1]: nothing at >= t
        sat.addClause([q ^ 1, n]); sat.addClause([q ^ 1, u[t]! ^ 1]); sat.addClause([q, n ^ 1, u[t]!])
        n = q
      }
    }
    for (let t = 0; t < T; t++) {
      const after = u.slice(t + 1).filter(x => x !== FALSE).length
      const upto = u.slice(0, t + 1).filter(x => x !== FALSE).length
      if (d - after >= 1) sat.addClause([first[t]!])
      if (upto < d) sat.addClause([done[t]! ^ 1])
    }
  }
  let count: number[] = new Array(max).fill(FALSE)
  for (let t = 0; t + 2 < T; t++) {
    if (u[t] === FALSE) continue
    // gap: u[t], !u[t+1], !done[t+1]
    if (max === 0) { sat.addClause([u[t]! ^ 1, u[t + 1]!, done[t + 1]!]); continue }
    const gap = lit()
    sat.addClause([u[t]! ^ 1, u[t + 1]!, done[t + 1]!, gap])
    const next: number[] = []
    for (let k = 0; k < max; k++) {
      const h = lit()
      next.push(h)
      sat.addClause([count[k]! ^ 1, h])
      sat.addClause([gap ^ 1, k ? count[k - 1]! ^ 1 : FALSE, h])
      if (k) sat.addClause([h ^ 1, next[k - 1]!])
    }
    sat.addClause([gap ^ 1, count[max - 1]! ^ 1])
    count = next
  }
  const b1 = max ? count[0]! : FALSE
  for (let t = 0; t + d < T; t++) sat.addClause([first[t]! ^ 1, done[t + d - 1]!, b1])
  for (let t = 1; t + d < T; t++) sat.addClause([first[t]!, done[t + d - 1]! ^ 1])
  return count
}
