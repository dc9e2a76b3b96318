import type { AffinityWeights } from './affinity.types'

/** What a new edition starts with: an example, to be changed on the edition's page. */
export const SHIPPED_WEIGHTS: AffinityWeights = {
  major: 30,
  degree: 10,
  volume: 20,
  universityWish: 15,
  enterpriseWish: 15,
  mutual: 10,
}
export const WEIGHT_NAMES = Object.keys(SHIPPED_WEIGHTS) as (keyof AffinityWeights)[]
