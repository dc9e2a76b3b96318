import { ConflictAnalysis } from './analyze.ts'
import { propagate } from './propagate.ts'
import { forgetClauses } from './reduce.ts'
import { NO_REASON, type SatSolver } from './solver.ts'

export type Verdict = 'yes' | 'no' | 'undecided'

/** A restart follows when the clauses lately learnt are so much worse (higher LBD) than the average. */
const WORSE = 1.15
const SHORTEST_RUN = 10
/** Over how many conflicts the lately learnt and the average are weighed. */
const LATELY = 32
const ON_AVERAGE = 4096
const ACTIVITY_DECAY = 0.95

/** Runs a solver on and on: restarts, forgetting and the best phases live through several calls. */
export class Search {
  /** Ticks of the solver at which a search gives up, at its next conflict. */
  pauseAt = Number.POSITIVE_INFINITY
  private readonly analysis: ConflictAnalysis
  private sinceRestart = 0
  private recentLbd = 0
  private averageLbd = 0
  private nextForget = 2000
  private forgettings = 0
  private bestTrail = 0
  private assumed: readonly number[] = []

  constructor(readonly s: SatSolver) {
    this.analysis = new ConflictAnalysis(s)
  }

  /**
   * Looks for an assignment in which all assumptions hold, for at most `limit` conflicts. On 'yes' the solver
   * stays at it; on 'no' its core names assumptions that contradict each other (none: nothing holds at all).
   */
  solve(assumptions: readonly number[], limit: number): Verdict {
    const s = this.s
    s.core = []
    s.backtrack(0)
    this.beginOrContinue(assumptions)
    const begun = s.conflicts
    const until = begun + limit
    const floor = assumptions.length > 0 ? 1 : 0
    while (s.consistent) {
      if (!propagate(s)) {
        s.conflicts++
        if (s.depth <= floor) return this.refuse()
        this.learn()
        continue
      }
      if (s.conflicts >= until || (s.ticks >= this.pauseAt && s.conflicts > begun)) {
        s.backtrack(0)
        return 'undecided'
      }
      this.housekeeping(floor)
      if (s.depth < floor) {
        if (!this.assume(assumptions)) return 'no'
      } else if (!this.decide()) return 'yes'
    }
    return 'no'
  }

  /** The best phases belong to one set of assumptions; a search cut into slices goes on with them. */
  private beginOrContinue(assumptions: readonly number[]): void {
    const same =
      assumptions.length === this.assumed.length &&
      assumptions.every((literal, i) => literal === this.assumed[i])
    if (!same) this.bestTrail = 0
    this.assumed = assumptions
  }

  /** A conflict that no decision had a part in. */
  private refuse(): Verdict {
    const s = this.s
    if (s.depth === 0) s.consistent = false
    else s.core = this.analysis.assumptionsBehindConflict()
    s.backtrack(0)
    return 'no'
  }

  /** All assumptions share one level, so that going back never has to repeat them. */
  private assume(assumptions: readonly number[]): boolean {
    const s = this.s
    s.levels.push(s.trailSize)
    for (const literal of assumptions) {
      if (s.values[literal]! > 0) continue
      if (s.values[literal]! < 0) {
        s.core = s.level[literal >> 1] === 0 ? [literal] : [literal, literal ^ 1]
        s.backtrack(0)
        return false
      }
      s.enqueue(literal, NO_REASON)
    }
    return true
  }

  /** Decides the most active open variable; false when none is open. */
  private decide(): boolean {
    const s = this.s
    while (s.heap.size > 0) {
      const v = s.heap.pop()
      if (s.values[2 * v] !== 0) continue
      s.decide(s.bestPhase[v]! > 0 ? 2 * v : 2 * v + 1)
      return true
    }
    return false
  }

  private learn(): void {
    const { s, analysis } = this
    if (s.trailSize > this.bestTrail) this.rememberPhases()
    analysis.run()
    const { clause, lbd } = analysis
    s.backtrack(analysis.backDepth)
    const literal = clause.data[0]!
    if (clause.size === 1) s.enqueue(literal, 0)
    else {
      const place = s.attach(clause.data, clause.size, lbd)
      if (place) s.learnt.push(place)
      s.enqueue(literal, place || -1 - clause.data[1]!)
    }
    s.bump /= ACTIVITY_DECAY
    this.sinceRestart++
    this.recentLbd += (lbd - this.recentLbd) / LATELY
    this.averageLbd += (lbd - this.averageLbd) / ON_AVERAGE
  }

  /** Lets the search begin from an assignment: one literal per variable that matters. */
  suggest(literals: Iterable<number>): void {
    for (const literal of literals) this.s.bestPhase[literal >> 1] = literal & 1 ? -1 : 1
  }

  private rememberPhases(): void {
    const s = this.s
    this.bestTrail = s.trailSize
    for (let i = 0; i < s.trailSize; i++) {
      const literal = s.trail[i]!
      s.bestPhase[literal >> 1] = literal & 1 ? -1 : 1
    }
  }

  private housekeeping(floor: number): void {
    const s = this.s
    if (this.sinceRestart < SHORTEST_RUN || this.recentLbd < WORSE * this.averageLbd) return
    this.sinceRestart = 0
    if (s.conflicts < this.nextForget) {
      s.backtrack(floor)
      return
    }
    s.backtrack(0)
    forgetClauses(s)
    this.forgettings++
    this.nextForget = s.conflicts + 2000 + 300 * this.forgettings
  }
}
