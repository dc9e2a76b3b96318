import type { SatSolver } from './sat/solver.ts'

/** The assumptions of a core-guided search: no break here, or at most so many among these. */
export class SoftCounts {
  private readonly assumed = new Set<number>()
  /** From an assumption "at most k of them" to "at most k + 1 of them". */
  private readonly weaker = new Map<number, number>()

  constructor(
    private readonly sat: SatSolver,
    breaks: readonly number[],
  ) {
    for (const literal of breaks) this.assumed.add(literal ^ 1)
  }

  assumptions(): number[] {
    return [...this.assumed]
  }

  /** Replaces assumptions of which `least` must fail by "at most so many of them fail". */
  relax(core: readonly number[], least = 1): void {
    const failing = core.map(literal => literal ^ 1)
    for (const literal of core) {
      this.assumed.delete(literal)
      const next = this.weaker.get(literal)
      if (next !== undefined) this.assumed.add(next)
    }
    this.sat.addAtLeast(failing, least)
    if (failing.length <= least) return
    const counts = countTrue(this.sat, failing)
    for (let k = least; k + 1 < counts.length; k++) this.weaker.set(counts[k]! ^ 1, counts[k + 1]! ^ 1)
    this.assumed.add(counts[least]! ^ 1)
  }
}

/** A sequential counter: literal k holds when more than k of the literals do. */
function countTrue(sat: SatSolver, literals: readonly number[]): number[] {
  let counts = [literals[0]!]
  for (let i = 1; i < literals.length; i++) {
    const next: number[] = []
    for (let k = 0; k <= i; k++) {
      const now = 2 * sat.newVariable()
      if (k < counts.length) sat.addClause([counts[k]! ^ 1, now])
      sat.addClause(k === 0 ? [literals[i]! ^ 1, now] : [literals[i]! ^ 1, counts[k - 1]! ^ 1, now])
      if (k > 0) sat.addClause([now ^ 1, next[k - 1]!])
      next.push(now)
    }
    counts = next
  }
  return counts
}
