import { type Random, seededRandom } from '../../../app/modules/fairs/timetable/seeded-random'
import type { Instance, Party, Weight } from '../../../app/modules/fairs/timetable/timetable.types'

/** How a generated fair looks. */
export interface Recipe {
  universities: number
  enterprises: number
  slots: number
  tables: number
  /** structured: affinity by sector and standing, with wishes on top; random: every weight alike */
  weights: 'structured' | 'random'
  /** per cent of slots each party cannot attend */
  unavailable: number
  /** scattered: each slot for itself; blocks: one run of slots */
  pattern: 'scattered' | 'blocks'
  /** floor and ceiling of universities and of enterprises, drawn between the two figures */
  universityMin: [number, number]
  universityMax: [number, number]
  enterpriseMin: [number, number]
  enterpriseMax: [number, number]
  /** per cent of pairs that block each other */
  blocked: number
}

const between = (random: Random, [low, high]: [number, number]) => low + random.below(high - low + 1)

function absences(random: Random, { slots, unavailable, pattern }: Recipe): number[] {
  const all = Array.from({ length: slots }, (_, slot) => slot)
  if (pattern === 'scattered') return all.filter(() => random.below(100) < unavailable)
  const length = Math.round((slots * unavailable) / 100)
  const start = random.below(slots - length + 1)
  return all.slice(start, start + length)
}

function parties(random: Random, recipe: Recipe, side: 'university' | 'enterprise'): Party[] {
  const prefix = side === 'university' ? 'u' : 'e'
  const count = side === 'university' ? recipe.universities : recipe.enterprises
  const [min, max] =
    side === 'university'
      ? [recipe.universityMin, recipe.universityMax]
      : [recipe.enterpriseMin, recipe.enterpriseMax]
  return Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    unavailable: absences(random, recipe),
    min: between(random, min),
    max: between(random, max),
  }))
}

const SECTORS = 8

/** Affinity from sector profiles and standing, with ranked wishes of both sides on top. */
function structuredWeight(random: Random, profile: number[], sector: number, standing: number): number {
  const fit = profile[sector]! * 5 + standing * 2 + random.below(120)
  const wish = random.below(100) < 8 ? 150 + random.below(150) : 0
  const mutual = random.below(100) < 3 ? 200 : 0
  return Math.max(1, Math.min(1000, fit + wish + mutual))
}

/** A fair of invented parties after a recipe: same recipe and seed, same fair. */
export function makeInstance(recipe: Recipe, seed: number): Instance {
  const random = seededRandom(seed * 7919 + 17)
  const universities = parties(random, recipe, 'university')
  const enterprises = parties(random, recipe, 'enterprise')
  const profiles = universities.map(() => Array.from({ length: SECTORS }, () => random.below(100)))
  const sectors = enterprises.map(() => random.below(SECTORS))
  const standings = enterprises.map(() => random.below(100))
  const weights: Weight[] = []
  universities.forEach((university, u) => {
    enterprises.forEach((enterprise, e) => {
      const weight =
        recipe.weights === 'random'
          ? 1 + random.below(1000)
          : structuredWeight(random, profiles[u]!, sectors[e]!, standings[e]!)
      if (random.below(100) >= recipe.blocked) weights.push([university.id, enterprise.id, weight])
    })
  })
  return {
    slots: recipe.slots,
    tables: recipe.tables,
    universities,
    enterprises,
    weights,
    pinned: [],
    previous: { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 },
  }
}
