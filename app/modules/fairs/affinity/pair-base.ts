import type { AffinityMatch, Demand, Nearness, Supply } from './affinity.types'
import { NEARNESS, NEARNESSES } from './affinity.types'
import { type Fit, fillSeats, fitOf, GRADUATES_PER_SEAT } from './fill-seats'

/** Seats at which a criterion has brought 63 % of its points. */
const SATURATION = { major: 8, degree: 8, volume: 30 } as const
/** The same for graduates to choose from, where seats are few. */
const CHOICE_SATURATION = 1200
const CHOICE_SHARE = 0.5
const SHOWN_MATCHES = 3

/** How far each criterion is met, 0–1, and what it rests on. */
export type PairBase = {
  major: number
  degree: number
  volume: number
  seats: Record<Nearness, number>
  matches: AffinityMatch[]
}

const share = (seats: number, scale: number) => 1 - Math.exp(-seats / scale)

function matchOf(demand: Demand, fits: readonly Fit[]): AffinityMatch | null {
  const worth = (fit: Fit) =>
    NEARNESS[fit.nearness] * Math.min(demand.headcount, fit.graduates / GRADUATES_PER_SEAT)
  let best: Fit | null = null
  for (const fit of fits) {
    const ahead = best ? worth(fit) - worth(best) : 1
    if (ahead > 0 || (ahead === 0 && fit.supply.majorCode < best!.supply.majorCode)) best = fit
  }
  if (!best) return null
  return {
    openingId: demand.id,
    title: demand.title,
    nearness: best.nearness,
    majorCode: best.supply.majorCode,
    graduates: Math.round(best.graduates),
    headcount: demand.headcount,
  }
}

function strength(match: AffinityMatch): number {
  return NEARNESS[match.nearness] * Math.min(match.headcount, match.graduates / GRADUATES_PER_SEAT)
}

/**
 * What a university's supply is to an enterprise's openings. Every criterion is a saturating count, of seats that can be
 * filled or of graduates to choose from, so more graduates, openings or headcount never lower one.
 */
export function pairBase(
  supplies: readonly Supply[],
  demands: readonly Demand[],
  servedClass: number,
): PairBase {
  const seats: Record<Nearness, number> = { same: 0, class: 0, discipline: 0, any: 0 }
  const matches: AffinityMatch[] = []
  let near = 0
  let exact = 0
  let filled = 0
  let choice = 0
  for (const demand of demands) {
    const fits: Fit[] = []
    for (const supply of supplies) {
      const fit = fitOf(supply, demand, servedClass)
      if (fit) fits.push(fit)
    }
    if (fits.length === 0) continue
    const own = fillSeats(fits, demand.headcount)
    for (const nearness of NEARNESSES) {
      seats[nearness] += own[nearness]
      near += own[nearness] * NEARNESS[nearness]
      filled += own[nearness]
    }
    choice += fits.reduce((sum, fit) => sum + fit.graduates * NEARNESS[fit.nearness], 0)
    const graduates = fits.reduce((sum, fit) => sum + (fit.exactDegree ? fit.graduates : 0), 0)
    exact += Math.min(demand.headcount, graduates / GRADUATES_PER_SEAT)
    const match = matchOf(demand, fits)
    if (match) matches.push(match)
  }
  matches.sort((a, b) => strength(b) - strength(a) || (a.openingId < b.openingId ? -1 : 1))
  return {
    major: share(near, SATURATION.major),
    degree: share(exact, SATURATION.degree),
    volume:
      (1 - CHOICE_SHARE) * share(filled, SATURATION.volume) + CHOICE_SHARE * share(choice, CHOICE_SATURATION),
    seats,
    matches: matches.slice(0, SHOWN_MATCHES),
  }
}
