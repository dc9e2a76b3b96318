import type {
  Affinity,
  AffinityExplanation,
  AffinityPart,
  AffinityWeights,
  Nearness,
  Preference,
} from './affinity.types'
import { NEARNESSES } from './affinity.types'
import type { PairBase } from './pair-base'

/** Greatest value of a pair: the greatest weight a timetable takes. */
export const MAX_VALUE = 1000
/** Each rank further down takes this much from a wish, down to the least. */
const RANK_STEP = 0.04
const LEAST_WISH = 0.3

/** What a wish of this rank is worth, 0–1: the first wholly, later ones less. */
export function wishStrength(preference: Preference): number {
  if (preference?.kind !== 'wish') return 0
  return Math.max(LEAST_WISH, 1 - RANK_STEP * (preference.rank - 1))
}

function sharesOf(base: PairBase, university: Preference, enterprise: Preference) {
  const [ours, theirs] = [wishStrength(university), wishStrength(enterprise)]
  return {
    major: base.major,
    degree: base.degree,
    volume: base.volume,
    universityWish: ours,
    enterpriseWish: theirs,
    mutual: Math.min(ours, theirs),
  }
}

const BASE_PARTS = ['major', 'degree', 'volume'] as const

/** Points of each criterion; those there are add up to 1000 over all six, but for rounding of tenths. */
function partsOf(
  shares: ReturnType<typeof sharesOf>,
  weights: AffinityWeights,
): AffinityExplanation['parts'] {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const tenths = (points: number) => Math.round(points * 10) / 10
  return Object.fromEntries(
    (Object.keys(weights) as (keyof AffinityWeights)[]).map(name => {
      const max = (weights[name] / total) * MAX_VALUE
      return [name, { got: tenths(max * shares[name]), max: tenths(max) }]
    }),
  ) as Record<keyof AffinityWeights, AffinityPart>
}

function seatTenths(seats: PairBase['seats']): Record<Nearness, number> {
  return Object.fromEntries(NEARNESSES.map(name => [name, Math.round(seats[name] * 10) / 10])) as Record<
    Nearness,
    number
  >
}

/**
 * The worth of a pair, 0–1000, with its explanation: what supply and openings have for each other, and the wishes of
 * both sides on top, weighted by the edition. A block of either side gives 0, and so does a pair in which nothing
 * fits and nobody wished; everything else is at least 1.
 */
export function affinityOf(
  base: PairBase,
  wishes: { university: Preference; enterprise: Preference },
  weights: AffinityWeights,
): Affinity {
  const { university, enterprise } = wishes
  const parts = partsOf(sharesOf(base, university, enterprise), weights)
  const got = (names: readonly (keyof AffinityWeights)[]) =>
    names.reduce((sum, name) => sum + parts[name].got, 0)
  const most = BASE_PARTS.reduce((sum, name) => sum + parts[name].max, 0)
  const blocked = university?.kind === 'block' || enterprise?.kind === 'block'
  const points = got(Object.keys(parts) as (keyof AffinityWeights)[])
  const value = points > 0 ? Math.min(MAX_VALUE, Math.max(1, Math.round(points))) : 0
  return {
    value: blocked ? 0 : value,
    base: most > 0 ? Math.min(MAX_VALUE, Math.round((got(BASE_PARTS) / most) * MAX_VALUE)) : 0,
    blocked,
    explanation: { parts, seats: seatTenths(base.seats), matches: base.matches, university, enterprise },
  }
}

/** The graduating class a fair on this civil day serves: from August on, next year's. */
export function servedClass(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month >= 8 ? year + 1 : year
}
