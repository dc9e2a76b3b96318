import { breaksPerParty, totalBreaks } from './breaks.ts'
import { type Encoding, encode } from './encode.ts'
import { MoveCredit } from './move-credit.ts'
import { chooseNeighbourhood } from './neighbourhood.ts'
import { placementFrom } from './placement-from.ts'
import type { ArrangeProblem, Placement } from './problem.ts'
import type { SeededRandom } from './random.ts'
import { Search, type Verdict } from './sat/search.ts'

/** Conflicts spent on one neighbourhood, at most. */
const TRY_CONFLICTS = 300
const SMALLEST = 20
const START = 40
/** A refused neighbourhood lets the next be larger, an undecided one smaller. */
const WIDEN = 1.03
const NARROW = 0.97
/** Conflicts of a calm move: first, growth when undecided, and most. */
const CALM_CONFLICTS = 500
const CALM_GROWTH = 1.3
const CALM_MOST = 4000

/**
 * Fewer breaks from above. Two moves, each exact within its limits and under the condition that the whole gets
 * fewer breaks than the best so far: most meetings keep their slot and a neighbourhood is placed anew, or every
 * meeting may move but no party may get more breaks than it has.
 */
export class Improvement {
  best: Placement | null = null
  breaks = Number.POSITIVE_INFINITY
  /** True when nothing better exists: the best is optimal (or, without one, nothing exists at all). */
  exhausted = false
  private readonly encoding: Encoding
  private readonly search: Search
  private readonly bound: number
  private readonly credit = new MoveCredit()
  private size = START
  private calmLimit = CALM_CONFLICTS
  /** Per party the promise to get no more breaks than in the best; promises that cannot be kept are dropped. */
  private promises = new Set<number>()

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

  /** Works until about so many more ticks of work are done; returns how many were. */
  run(ticks: number): number {
    const { sat } = this.encoding
    const before = sat.ticks
    const until = before + ticks
    this.search.pauseAt = until
    while (!this.exhausted && sat.ticks < until) {
      if (this.best) this.move(this.best)
      else this.settle(this.search.solve([], 1000))
    }
    return sat.ticks - before
  }

  /** Takes over a placement that was found elsewhere, if it is better. */
  adopt(placement: Placement): void {
    const breaks = totalBreaks(this.problem, placement)
    if (breaks >= this.breaks) return
    const { sat } = this.encoding
    this.best = placement
    this.breaks = breaks
    this.promises = this.promise(placement)
    this.calmLimit = CALM_CONFLICTS
    const beyond = breaks - this.leastBreaks * this.problem.partyIds.length
    sat.backtrack(0)
    this.exhausted = beyond <= 0 || !sat.tighten(this.bound, beyond - 1)
  }

  /** These parties have no break in any arrangement better than the best. */
  keepCalm(parties: readonly number[]): void {
    const { sat, breaks } = this.encoding
    sat.backtrack(0)
    for (const party of parties) for (const more of breaks[party]!) sat.addClause([more ^ 1])
    if (!sat.consistent) this.exhausted = true
  }

  private move(best: Placement): void {
    const { sat } = this.encoding
    const kind = this.credit.choose(this.random)
    const work = sat.ticks
    const breaks = this.breaks
    if (kind === 0) this.moveCalmly()
    else this.moveNearby(best)
    this.credit.record(kind, breaks - this.breaks, 1 + sat.ticks - work)
  }

  private moveCalmly(): void {
    const verdict = this.search.solve([...this.promises], this.calmLimit)
    if (verdict === 'no') for (const literal of this.encoding.sat.core) this.promises.delete(literal)
    if (verdict === 'undecided') this.calmLimit = Math.min(CALM_MOST, this.calmLimit * CALM_GROWTH)
    this.settle(verdict)
  }

  private moveNearby(best: Placement): void {
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

  private promise(placement: Placement): Set<number> {
    const perParty = breaksPerParty(this.problem, placement)
    return new Set(
      this.encoding.breaks.flatMap((row, party) => {
        const more = row[perParty[party]! - this.leastBreaks]
        return more === undefined ? [] : [more ^ 1]
      }),
    )
  }

  private settle(verdict: Verdict): void {
    if (verdict === 'yes') this.adopt(placementFrom(this.encoding))
    else if (verdict === 'no' && this.encoding.sat.core.length === 0) this.exhausted = true
  }
}
