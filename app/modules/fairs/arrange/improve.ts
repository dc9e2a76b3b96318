import { totalBreaks } from './breaks.ts'
import { type Encoding, encode } from './encode.ts'
import { chooseNeighbourhood } from './neighbourhood.ts'
import { placementFrom } from './placement-from.ts'
import type { ArrangeProblem, Placement } from './problem.ts'
import type { SeededRandom } from './random.ts'
import { Search } from './sat/search.ts'

/** Conflicts spent on one neighbourhood, at most. */
const TRY_CONFLICTS = 300
const SMALLEST = 20
const START = 40
/** A refused neighbourhood lets the next be larger, an undecided one smaller. */
const WIDEN = 1.03
const NARROW = 0.97

/**
 * Fewer breaks by large neighbourhoods: most meetings keep their slot, the rest are placed anew by the
 * solver under the condition that the whole has fewer breaks than the best so far.
 */
export class Improvement {
  best: Placement | null = null
  breaks = Number.POSITIVE_INFINITY
  /** True when nothing better exists: the best is optimal (or, without one, nothing exists at all). */
  exhausted = false
  private readonly encoding: Encoding
  private readonly search: Search
  private readonly bound: number
  private size = START

  constructor(
    private readonly problem: ArrangeProblem,
    private readonly leastBreaks: number,
    private readonly random: SeededRandom,
  ) {
    this.encoding = encode(problem, leastBreaks)
    const { sat, allBreaks } = this.encoding
    this.search = new Search(sat)
    this.bound = sat.addCount(allBreaks, allBreaks.length)
    this.exhausted = !sat.consistent
  }

  /** Works until about `propagations` more literals have been propagated; returns how many were. */
  run(propagations: number): number {
    const { sat } = this.encoding
    const before = sat.propagations
    const until = before + propagations
    while (!this.exhausted && sat.propagations < until) {
      if (this.best) this.tryNeighbourhood(this.best)
      else this.settle(this.search.solve([], 1000))
    }
    return sat.propagations - before
  }

  /** Takes over a placement that was found elsewhere, if it is better. */
  adopt(placement: Placement): void {
    const breaks = totalBreaks(this.problem, placement)
    if (breaks >= this.breaks) return
    const { sat } = this.encoding
    this.best = placement
    this.breaks = breaks
    const beyond = breaks - this.leastBreaks * this.problem.partyIds.length
    sat.backtrack(0)
    this.exhausted = beyond <= 0 || !sat.tighten(this.bound, beyond - 1)
  }

  private tryNeighbourhood(best: Placement): void {
    const free = chooseNeighbourhood(this.problem, best, this.size, this.random)
    const kept: number[] = []
    for (let meeting = 0; meeting < best.length; meeting++) {
      if (!free.has(meeting)) kept.push(this.encoding.placed[meeting]![best[meeting]!]!)
    }
    const verdict = this.search.solve(kept, TRY_CONFLICTS)
    if (verdict === 'undecided') this.size = Math.max(SMALLEST, this.size * NARROW)
    if (verdict === 'no') this.size = Math.min(best.length, this.size * WIDEN)
    this.settle(verdict)
  }

  private settle(verdict: 'yes' | 'no' | 'undecided'): void {
    if (verdict === 'yes') this.adopt(placementFrom(this.encoding))
    else if (verdict === 'no' && this.encoding.sat.core.length === 0) this.exhausted = true
  }
}
