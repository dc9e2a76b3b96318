import { HEADER } from './clause-layout.ts'
import { IntList } from './int-list.ts'
import type { SatSolver } from './solver.ts'

/** Clauses learnt with at most this many levels are kept for good. */
const GLUE = 2

/** Forgets the worse half of the learnt clauses and packs the rest; the solver must be at its root. */
export function forgetClauses(s: SatSolver): void {
  const { arena } = s
  const candidates: number[] = []
  for (let i = 0; i < s.learnt.size; i++) {
    const clause = s.learnt.data[i]!
    if (arena[clause + 1]! > GLUE) candidates.push(clause)
  }
  candidates.sort((a, b) => arena[b + 1]! - arena[a + 1]! || arena[b]! - arena[a]! || a - b)
  const dropped = new Set(candidates.slice(0, candidates.length >> 1))
  pack(s, dropped)
}

function pack(s: SatSolver, dropped: ReadonlySet<number>): void {
  const from = s.arena
  const to = new Int32Array(from.length)
  let size = 2
  const move = (clause: number): number => {
    const words = from[clause]! + HEADER
    to.set(from.subarray(clause, clause + words), size)
    size += words
    return size - words
  }
  for (const list of s.watches) list.clear()
  const settled = (clause: number) => satisfiedAtRoot(s, clause)
  const given = keep(s.given, clause => clause !== 0 && !settled(clause), move)
  const learnt = keep(s.learnt, clause => !dropped.has(clause) && !settled(clause), move)
  s.arena = to
  s.arenaSize = size
  replace(s.given, given)
  s.learnt = learnt
  for (const list of [given, learnt]) {
    for (let i = 0; i < list.size; i++) rewatch(s, list.data[i]!)
  }
  for (let i = 0; i < s.trailSize; i++) s.reason[s.trail[i]! >> 1] = 0
}

function keep(list: IntList, wanted: (clause: number) => boolean, move: (clause: number) => number): IntList {
  const kept = new IntList(Math.max(4, list.size))
  for (let i = 0; i < list.size; i++) if (wanted(list.data[i]!)) kept.push(move(list.data[i]!))
  return kept
}

function replace(list: IntList, by: IntList): void {
  list.data = by.data
  list.size = by.size
}

function satisfiedAtRoot(s: SatSolver, clause: number): boolean {
  const end = clause + HEADER + s.arena[clause]!
  for (let k = clause + HEADER; k < end; k++) if (s.values[s.arena[k]!]! > 0) return true
  return false
}

function rewatch(s: SatSolver, clause: number): void {
  const a = s.arena[clause + HEADER]!
  const b = s.arena[clause + HEADER + 1]!
  s.watch(a ^ 1, clause, b)
  s.watch(b ^ 1, clause, a)
}
