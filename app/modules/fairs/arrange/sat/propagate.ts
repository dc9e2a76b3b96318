import { CARD_BASE, HEADER } from './clause-layout.ts'
import type { IntList } from './int-list.ts'
import type { SatSolver } from './solver.ts'

/** Draws every consequence of the trail; false when a constraint is violated (then `conflict` is filled). */
export function propagate(s: SatSolver): boolean {
  while (s.head < s.trailSize) {
    const literal = s.trail[s.head++]!
    s.ticks += 2 + (s.implied[literal]!.size >> 4) + (s.watches[literal]!.size >> 3)
    if (!(count(s, literal) && implications(s, literal) && clauses(s, literal))) return false
  }
  return true
}

function implications(s: SatSolver, literal: number): boolean {
  const { data, size } = s.implied[literal]!
  const values = s.values
  for (let i = 0; i < size; i++) {
    const other = data[i]!
    const value = values[other]!
    if (value > 0) continue
    if (value < 0) {
      s.conflict.clear()
      s.conflict.push(other)
      s.conflict.push(literal ^ 1)
      return false
    }
    s.enqueue(other, -1 - (literal ^ 1))
  }
  return true
}

/** Counts the literal in each of its at-most constraints; all are counted even when one is violated. */
function count(s: SatSolver, literal: number): boolean {
  const { data, size } = s.counted[literal]!
  if (size === 0) return true
  const counts = s.cardCount.data
  const limits = s.cardLimit.data
  for (let i = 0; i < size; i++) counts[data[i]!]!++
  for (let i = 0; i < size; i++) {
    const id = data[i]!
    const over = counts[id]! - limits[id]!
    if (over > 0) {
      overfull(s, id)
      return false
    }
    if (over === 0) closeCard(s, id)
  }
  return true
}

function closeCard(s: SatSolver, id: number): void {
  const members = s.cards[id]!
  s.ticks += members.length >> 3
  for (let i = 0; i < members.length; i++) {
    const literal = members[i]!
    if (s.values[literal] === 0) s.enqueue(literal ^ 1, CARD_BASE + id)
  }
}

function overfull(s: SatSolver, id: number): void {
  const members = s.cards[id]!
  let need = s.cardLimit.data[id]! + 1
  s.conflict.clear()
  for (let i = 0; need > 0; i++) {
    const literal = members[i]!
    if (s.values[literal]! > 0) {
      s.conflict.push(literal ^ 1)
      need--
    }
  }
}

function clauses(s: SatSolver, literal: number): boolean {
  const list = s.watches[literal]!
  const data = list.data
  const values = s.values
  const arena = s.arena
  const falsified = literal ^ 1
  const end = list.size
  let kept = 0
  for (let i = 0; i < end; ) {
    const clause = data[i++]!
    const blocker = data[i++]!
    if (values[blocker]! > 0) {
      data[kept++] = clause
      data[kept++] = blocker
      continue
    }
    const base = clause + HEADER
    if (arena[base] === falsified) {
      arena[base] = arena[base + 1]!
      arena[base + 1] = falsified
    }
    const first = arena[base]!
    if (first !== blocker && values[first]! > 0) {
      data[kept++] = clause
      data[kept++] = first
      continue
    }
    if (moveWatch(s, clause, first)) continue
    data[kept++] = clause
    data[kept++] = first
    if (values[first]! < 0) {
      while (i < end) data[kept++] = data[i++]!
      list.size = kept
      violated(s, clause)
      return false
    }
    s.enqueue(first, clause)
  }
  list.size = kept
  return true
}

function moveWatch(s: SatSolver, clause: number, first: number): boolean {
  const arena = s.arena
  const base = clause + HEADER
  const end = base + arena[clause]!
  for (let k = base + 2; k < end; k++) {
    const candidate = arena[k]!
    if (s.values[candidate]! < 0) continue
    arena[k] = arena[base + 1]!
    arena[base + 1] = candidate
    s.watch(candidate ^ 1, clause, first)
    return true
  }
  return false
}

function violated(s: SatSolver, clause: number): void {
  s.conflict.clear()
  const end = clause + HEADER + s.arena[clause]!
  for (let k = clause + HEADER; k < end; k++) s.conflict.push(s.arena[k]!)
}

/** Writes into `into` the false literals that made `literal` true. */
export function explain(s: SatSolver, literal: number, into: IntList): void {
  const reason = s.reason[literal >> 1]!
  into.size = 0
  if (reason < 0) into.data[into.size++] = -1 - reason
  else if (reason >= CARD_BASE) explainCard(s, reason - CARD_BASE, s.position[literal >> 1]!, into)
  else if (reason > 0) explainClause(s, reason, literal, into)
}

function explainClause(s: SatSolver, clause: number, literal: number, into: IntList): void {
  const arena = s.arena
  const data = into.data
  let size = 0
  const end = clause + HEADER + arena[clause]!
  for (let k = clause + HEADER; k < end; k++) if (arena[k] !== literal) data[size++] = arena[k]!
  into.size = size
}

function explainCard(s: SatSolver, id: number, before: number, into: IntList): void {
  const members = s.cards[id]!
  let need = s.cardLimit.data[id]!
  for (let i = 0; need > 0; i++) {
    const literal = members[i]!
    if (s.values[literal]! > 0 && s.position[literal >> 1]! < before) {
      into.data[into.size++] = literal ^ 1
      need--
    }
  }
}
