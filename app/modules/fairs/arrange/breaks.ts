import type { ArrangeProblem, Placement } from './problem.ts'

/** Number of runs of idle slots between meetings held in the given slots (distinct, any order). */
export function breaksOf(slots: readonly number[]): number {
  const sorted = [...slots].sort((a, b) => a - b)
  let breaks = 0
  for (let i = 1; i < sorted.length; i++) if (sorted[i]! - sorted[i - 1]! > 1) breaks++
  return breaks
}

/** Breaks of every party. */
export function breaksPerParty(problem: ArrangeProblem, placement: Placement): number[] {
  return problem.meetingsOf.map(own => breaksOf(own.map(meeting => placement[meeting]!)))
}

export function totalBreaks(problem: ArrangeProblem, placement: Placement): number {
  return breaksPerParty(problem, placement).reduce((sum, breaks) => sum + breaks, 0)
}
