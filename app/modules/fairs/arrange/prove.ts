import type { CrowdBound } from './crowd-bound.ts'
import { type Encoding, encode } from './encode.ts'
import { placementFrom } from './placement-from.ts'
import type { ArrangeProblem, Placement } from './problem.ts'
import { Search } from './sat/search.ts'
import { SoftCounts } from './soft-counts.ts'

const SLICE = 500
const MINIMISE_CONFLICTS = 100
const MINIMISE_TOTAL = 3000

/**
 * The fewest breaks from below (core-guided, OLL): assume there are none; every set of assumptions that
 * contradict each other raises the bound by one and is relaxed into a count. The first arrangement found is optimal.
 */
export class Proof {
  lowerBound: number
  optimal: Placement | null = null
  /** True when no arrangement exists at all. */
  impossible = false
  private readonly encoding: Encoding
  private readonly search: Search
  private readonly soft: SoftCounts

  constructor(problem: ArrangeProblem, leastBreaks: number, crowds: readonly CrowdBound[] = []) {
    this.encoding = encode(problem, leastBreaks)
    this.search = new Search(this.encoding.sat)
    this.soft = new SoftCounts(this.encoding.sat, this.encoding.allBreaks)
    this.lowerBound = leastBreaks * problem.partyIds.length
    for (const crowd of crowds) this.count(crowd)
    this.impossible = !this.encoding.sat.consistent
  }

  /** Begins with breaks that are known to be needed. */
  private count({ parties, least }: CrowdBound): void {
    const first = parties.flatMap(party => this.encoding.breaks[party]!.slice(0, 1)).map(more => more ^ 1)
    this.soft.relax(first, least)
    this.lowerBound += least
  }

  get settled(): boolean {
    return this.impossible || this.optimal !== null
  }

  /** Works until about so many more ticks of work are done; returns how many were. */
  run(ticks: number): number {
    const { sat } = this.encoding
    const before = sat.ticks
    const until = before + ticks
    this.search.pauseAt = until
    while (!this.settled && sat.ticks < until) {
      const verdict = this.search.solve(this.soft.assumptions(), SLICE)
      if (verdict === 'yes') this.optimal = placementFrom(this.encoding)
      else if (verdict === 'no') this.relax(sat.core)
    }
    return sat.ticks - before
  }

  /** From now on only arrangements count in which these parties have no break; there may be none. */
  keepCalm(parties: readonly number[]): void {
    const { sat, breaks } = this.encoding
    sat.backtrack(0)
    for (const party of parties) for (const more of breaks[party]!) sat.addClause([more ^ 1])
    if (!sat.consistent) this.impossible = true
  }

  /** Lets the search begin near an arrangement found elsewhere. */
  suggest(placement: Placement): void {
    const { placed } = this.encoding
    placed.forEach((row, meeting) => {
      this.search.suggest(row.map((literal, slot) => (slot === placement[meeting] ? literal : literal | 1)))
    })
  }

  private relax(found: readonly number[]): void {
    this.encoding.sat.backtrack(0)
    if (found.length === 0) {
      this.impossible = true
      return
    }
    const core = this.minimise([...found])
    if (core.length === 0) {
      this.impossible = true
      return
    }
    this.lowerBound++
    this.soft.relax(core)
  }

  /** Leaves assumptions out one by one while the rest still contradict each other, within a limit. */
  private minimise(found: number[]): number[] {
    const { sat } = this.encoding
    const until = sat.conflicts + MINIMISE_TOTAL
    let core = found
    for (let i = 0; i < core.length && core.length > 1 && sat.conflicts < until; ) {
      const rest = core.filter((_, at) => at !== i)
      if (this.search.solve(rest, MINIMISE_CONFLICTS) === 'no') core = [...sat.core]
      else i++
      sat.backtrack(0)
    }
    return core
  }
}
