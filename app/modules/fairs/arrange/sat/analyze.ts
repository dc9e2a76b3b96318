import { IntList } from './int-list.ts'
import { explain } from './propagate.ts'
import { NO_REASON, type SatSolver } from './solver.ts'

const RESCALE = 1e100

/** What a conflict teaches: a clause (first literal the asserting one), how far to go back, its LBD. */
export class ConflictAnalysis {
  readonly clause = new IntList(256)
  backDepth = 0
  lbd = 0
  private antecedents = new IntList(256)
  private readonly marked = new IntList(256)
  private readonly stack = new IntList(256)
  private levelStamp = new Int32Array(64)
  private stamp = 0

  constructor(private readonly s: SatSolver) {}

  /** First unique implication point, then minimisation; raises the activities of what took part. */
  run(): void {
    const s = this.s
    this.reserve()
    this.clause.clear()
    this.clause.push(0)
    this.marked.clear()
    let open = this.take(s.conflict)
    let at = s.trailSize
    let literal = 0
    for (;;) {
      do literal = s.trail[--at]!
      while (s.seen[literal >> 1] !== 1)
      open--
      if (open === 0) break
      s.seen[literal >> 1] = 2
      explain(s, literal, this.antecedents)
      open += this.take(this.antecedents)
    }
    this.clause.data[0] = literal ^ 1
    this.minimise()
    this.placeSecond()
    this.lbd = this.countLevels()
    for (let i = 0; i < this.marked.size; i++) s.seen[this.marked.data[i]!] = 0
    s.ticks += this.marked.size >> 1
  }

  /** The assumptions behind a conflict at the level of the assumptions. */
  assumptionsBehindConflict(): number[] {
    const s = this.s
    this.reserve()
    const core: number[] = []
    this.mark(s.conflict)
    for (let i = s.trailSize - 1; i >= s.levels.data[0]!; i--) {
      const literal = s.trail[i]!
      const v = literal >> 1
      if (!s.seen[v]) continue
      s.seen[v] = 0
      if (s.reason[v] === NO_REASON) core.push(literal)
      else {
        explain(s, literal, this.antecedents)
        this.mark(this.antecedents)
      }
    }
    return core
  }

  private mark(literals: IntList): void {
    const s = this.s
    for (let i = 0; i < literals.size; i++) {
      const v = literals.data[i]! >> 1
      if (s.level[v]! > 0) s.seen[v] = 1
    }
  }

  /** Marks the literals of a constraint; returns how many lie at the current depth. */
  private take(literals: IntList): number {
    const s = this.s
    let here = 0
    for (let i = 0; i < literals.size; i++) {
      const literal = literals.data[i]!
      const v = literal >> 1
      if (s.seen[v] || s.level[v] === 0) continue
      s.seen[v] = 1
      this.marked.push(v)
      raise(s, v)
      if (s.level[v]! >= s.depth) here++
      else this.clause.push(literal)
    }
    return here
  }

  /** Drops literals that the others imply. */
  private minimise(): void {
    const { clause } = this
    const s = this.s
    for (let i = 0; i < clause.size; i++) s.seen[clause.data[i]! >> 1] = 1
    let kept = 1
    for (let i = 1; i < clause.size; i++) {
      const literal = clause.data[i]!
      if (s.reason[literal >> 1] === NO_REASON || !this.redundant(literal)) clause.data[kept++] = literal
    }
    clause.size = kept
  }

  /** seen: 1 in the clause, 2 resolved away, 3 known to be implied, 4 known not to be. */
  private redundant(root: number): boolean {
    const s = this.s
    const first = this.marked.size
    this.stack.clear()
    this.stack.push(root)
    while (this.stack.size > 0) {
      const literal = this.stack.data[--this.stack.size]! ^ 1
      explain(s, literal, this.antecedents)
      for (let i = 0; i < this.antecedents.size; i++) {
        const other = this.antecedents.data[i]!
        const v = other >> 1
        const known = s.seen[v]!
        if (s.level[v] === 0 || known === 1 || known === 3) continue
        if (s.reason[v] === NO_REASON || known === 4) {
          for (let k = first; k < this.marked.size; k++) s.seen[this.marked.data[k]!] = 4
          return false
        }
        if (known === 0) this.marked.push(v)
        s.seen[v] = 3
        this.stack.push(other)
      }
    }
    return true
  }

  private placeSecond(): void {
    const { data, size } = this.clause
    const { level } = this.s
    if (size === 1) {
      this.backDepth = 0
      return
    }
    let best = 1
    for (let i = 2; i < size; i++) if (level[data[i]! >> 1]! > level[data[best]! >> 1]!) best = i
    const literal = data[best]!
    data[best] = data[1]!
    data[1] = literal
    this.backDepth = level[literal >> 1]!
  }

  private countLevels(): number {
    const stamp = ++this.stamp
    let count = 0
    for (let i = 0; i < this.clause.size; i++) {
      const level = this.s.level[this.clause.data[i]! >> 1]!
      if (this.levelStamp[level] === stamp) continue
      this.levelStamp[level] = stamp
      count++
    }
    return count
  }

  private reserve(): void {
    const room = this.s.variables + 2
    if (this.levelStamp.length >= room) return
    this.levelStamp = new Int32Array(room * 2)
    this.antecedents = new IntList(room * 2)
  }
}

function raise(s: SatSolver, v: number): void {
  const activity = s.activity
  activity[v]! += s.bump
  if (activity[v]! > RESCALE) {
    for (let i = 0; i < s.variables; i++) activity[i]! *= 1 / RESCALE
    s.bump *= 1 / RESCALE
  }
  s.heap.raised(v)
}
