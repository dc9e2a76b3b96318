import { type Gate, gatesOf } from './gates'
import type { MatchOpening, MatchTalent } from './parties'
import { type Term, type TermName, termsOf } from './terms'

/** One opening for one graduate: the sum of its terms, or 0 when a gate is closed. */
export type Match = { opening: string; score: number; gates: Gate[]; terms: Record<TermName, Term> }

/** How well an opening fits a graduate, with everything the figure rests on. */
export function matchOpening(talent: MatchTalent, opening: MatchOpening): Match {
  const gates = gatesOf(talent, opening)
  const terms = termsOf(talent, opening)
  const open = gates.every(({ passed }) => passed)
  const sum = Object.values(terms).reduce((points, term) => points + term.points, 0)
  return { opening: opening.id, score: open ? sum : 0, gates, terms }
}

const isOpen = ({ gates }: Match) => gates.every(({ passed }) => passed)

function compare(one: Match, other: Match): number {
  return (
    Number(isOpen(other)) - Number(isOpen(one)) ||
    other.score - one.score ||
    (one.opening < other.opening ? -1 : one.opening > other.opening ? 1 : 0)
  )
}

/** The openings that fit best, those with a closed gate last; equal ones by id, so that the order is always the same. */
export function rankOpenings(talent: MatchTalent, openings: readonly MatchOpening[], top: number): Match[] {
  return openings
    .map(opening => matchOpening(talent, opening))
    .sort(compare)
    .slice(0, top)
}
