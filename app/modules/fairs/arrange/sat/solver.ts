import { ActivityHeap } from './activity-heap.ts'
import { HEADER } from './clause-layout.ts'
import { IntList } from './int-list.ts'
import { propagate } from './propagate.ts'

/** Reason of a variable that was decided or assumed. */
export const NO_REASON = 0

/**
 * A conflict-driven clause-learning solver over clauses and at-most-k constraints.
 * Literal 2v means variable v is true, 2v+1 that it is false; `negate` is `^ 1`.
 * Deterministic: the same calls give the same answers on every machine.
 */
export class SatSolver {
  variables = 0
  /** Whether the clauses given so far can hold at all. */
  consistent = true
  /** Per literal: 1 true, -1 false, 0 open. */
  values = new Int8Array(64)
  level = new Int32Array(32)
  reason = new Int32Array(32)
  position = new Int32Array(32)
  activity = new Float64Array(32)
  bestPhase = new Int8Array(32)
  seen = new Uint8Array(32)
  readonly heap = new ActivityHeap(this.activity)

  trail = new Int32Array(32)
  trailSize = 0
  head = 0
  readonly levels = new IntList()

  arena = new Int32Array(1 << 16)
  arenaSize = 2
  readonly given = new IntList()
  learnt = new IntList()
  /** Per literal that became true: (clause, blocking literal) pairs. */
  watches: IntList[] = []
  /** Per literal that became true: literals it implies. */
  implied: IntList[] = []

  /** Per literal: at-most constraints that count it. */
  counted: IntList[] = []
  readonly cards: Int32Array[] = []
  readonly cardLimit = new IntList()
  readonly cardCount = new IntList()

  /** Literals of the constraint found violated, all of them false. */
  readonly conflict = new IntList(64)
  /** After a refusal under assumptions: the assumptions that cannot hold together. */
  core: number[] = []
  bump = 1
  conflicts = 0
  /** Work done, in memory touched: the same on every machine, and near enough to time. */
  ticks = 0

  newVariable(): number {
    const v = this.variables++
    if (v >= this.level.length) this.growVariables()
    this.bestPhase[v] = -1
    for (let k = 0; k < 2; k++) {
      this.watches.push(new IntList())
      this.implied.push(new IntList())
      this.counted.push(new IntList(2))
    }
    this.heap.insert(v)
    return v
  }

  get depth(): number {
    return this.levels.size
  }

  /** Adds a clause; the solver must be at its root. Returns whether the whole may still hold. */
  addClause(literals: readonly number[]): boolean {
    if (!this.consistent) return false
    if (literals.length === 2 && this.addOpenPair(literals[0]!, literals[1]!)) return true
    const kept: number[] = []
    for (const literal of [...literals].sort((a, b) => a - b)) {
      const value = this.values[literal]!
      if (value > 0 || kept.at(-1) === (literal ^ 1)) return true
      if (value === 0 && kept.at(-1) !== literal) kept.push(literal)
    }
    if (kept.length === 0) this.consistent = false
    else if (kept.length === 1) this.assertRoot(kept[0]!)
    else this.given.push(this.attach(kept, kept.length, 0))
    return this.consistent
  }

  /** The common case of two open literals of different variables. */
  private addOpenPair(a: number, b: number): boolean {
    if (this.values[a] !== 0 || this.values[b] !== 0 || a >> 1 === b >> 1) return false
    this.implied[a ^ 1]!.push(b)
    this.implied[b ^ 1]!.push(a)
    return true
  }

  /** At most `limit` of the literals may be true; the solver must be at its root. */
  addAtMost(literals: readonly number[], limit: number): boolean {
    if (this.consistent && literals.length > limit) this.addCount(literals, limit)
    return this.consistent
  }

  /** The same, returning a number under which the limit can be lowered later. */
  addCount(literals: readonly number[], limit: number): number {
    const id = this.cards.length
    this.cards.push(Int32Array.from(literals))
    this.cardLimit.push(limit)
    let count = 0
    for (const literal of literals) {
      this.counted[literal]!.push(id)
      if (this.values[literal]! > 0) count++
    }
    this.cardCount.push(count)
    this.tighten(id, limit)
    return id
  }

  /** Lowers the limit of an at-most constraint; the solver must be at its root. */
  tighten(id: number, limit: number): boolean {
    this.cardLimit.data[id] = limit
    const count = this.cardCount.data[id]!
    if (count > limit) this.consistent = false
    else if (count === limit) {
      for (const literal of this.cards[id]!) if (this.values[literal] === 0) this.assertRoot(literal ^ 1)
    }
    return this.consistent
  }

  /** At least `limit` of the literals must be true. */
  addAtLeast(literals: readonly number[], limit: number): boolean {
    if (limit === 1) return this.addClause(literals)
    return this.addAtMost(
      literals.map(literal => literal ^ 1),
      literals.length - limit,
    )
  }

  /** Stores a clause of two or more literals; binary ones become implications. Returns its place, 0 if binary. */
  attach(literals: ArrayLike<number>, size: number, lbd: number): number {
    const a = literals[0]!
    const b = literals[1]!
    if (size === 2) {
      this.implied[a ^ 1]!.push(b)
      this.implied[b ^ 1]!.push(a)
      return 0
    }
    if (this.arenaSize + size + HEADER > this.arena.length) this.growArena(size)
    const clause = this.arenaSize
    this.arena[clause] = size
    this.arena[clause + 1] = lbd
    for (let i = 0; i < size; i++) this.arena[clause + HEADER + i] = literals[i]!
    this.arenaSize += size + HEADER
    this.watch(a ^ 1, clause, b)
    this.watch(b ^ 1, clause, a)
    return clause
  }

  watch(trigger: number, clause: number, blocker: number): void {
    const list = this.watches[trigger]!
    list.push(clause)
    list.push(blocker)
  }

  enqueue(literal: number, reason: number): void {
    const v = literal >> 1
    this.values[literal] = 1
    this.values[literal ^ 1] = -1
    this.level[v] = this.levels.size
    this.reason[v] = reason
    this.position[v] = this.trailSize
    this.trail[this.trailSize++] = literal
  }

  decide(literal: number): void {
    this.levels.push(this.trailSize)
    this.enqueue(literal, NO_REASON)
  }

  /** Takes back every assignment above a depth. */
  backtrack(depth: number): void {
    if (this.levels.size <= depth) return
    const until = this.levels.data[depth]!
    for (let i = this.trailSize - 1; i >= until; i--) {
      const literal = this.trail[i]!
      const v = literal >> 1
      if (i < this.head) this.uncount(literal)
      this.values[literal] = 0
      this.values[literal ^ 1] = 0
      this.heap.insert(v)
    }
    this.trailSize = until
    this.head = until
    this.levels.size = depth
  }

  /** Whether a variable is true in the assignment that was found. */
  isTrue(literal: number): boolean {
    return this.values[literal]! > 0
  }

  private assertRoot(literal: number): void {
    if (this.values[literal]! < 0) this.consistent = false
    else if (this.values[literal] === 0) {
      this.enqueue(literal, NO_REASON)
      if (!propagate(this)) this.consistent = false
    }
  }

  private uncount(literal: number): void {
    const list = this.counted[literal]!
    const counts = this.cardCount.data
    for (let i = 0; i < list.size; i++) counts[list.data[i]!]!--
  }

  private growArena(size: number): void {
    const wider = new Int32Array(Math.max(this.arena.length * 2, this.arenaSize + size + HEADER))
    wider.set(this.arena)
    this.arena = wider
  }

  private growVariables(): void {
    const room = this.level.length * 2
    const widen = <A extends Int32Array | Int8Array | Uint8Array | Float64Array>(from: A, to: A): A => {
      to.set(from as never)
      return to
    }
    this.values = widen(this.values, new Int8Array(room * 2))
    this.level = widen(this.level, new Int32Array(room))
    this.reason = widen(this.reason, new Int32Array(room))
    this.position = widen(this.position, new Int32Array(room))
    this.trail = widen(this.trail, new Int32Array(room))
    this.bestPhase = widen(this.bestPhase, new Int8Array(room))
    this.seen = widen(this.seen, new Uint8Array(room))
    this.activity = widen(this.activity, new Float64Array(room))
    this.heap.resize(room, this.activity)
  }
}
