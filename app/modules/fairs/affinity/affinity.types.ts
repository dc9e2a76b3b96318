import type { Degree } from '../../../kernel/degree'

/** Graduates of one major, degree and class a university supplies. `discipline` comes from the catalogue of majors. */
export type Supply = {
  majorCode: string
  discipline: string
  degree: Degree
  graduatingClass: number
  count: number
}

/** An opening as a fair looks at it. Without `majors` it is open to all of them. */
export type Demand = {
  id: string
  title: string
  majors: readonly { code: string; discipline: string }[]
  degree: Degree
  headcount: number
  /** Empty: the class the fair serves. */
  graduatingClasses: readonly number[]
}

/** What somebody said of the other side; `rank` counts from 1. */
export type Preference = { kind: 'wish'; rank: number } | { kind: 'neutral' } | { kind: 'block' } | null

/** Points each criterion may bring; settings of an edition. All of them together are 1000 of the value. */
export type AffinityWeights = {
  /** nearness of majors */
  major: number
  /** degrees that fit exactly */
  degree: number
  /** number of seats the supply can fill, and of graduates to choose from */
  volume: number
  universityWish: number
  enterpriseWish: number
  /** both wished for each other */
  mutual: number
}

/** Which nearness of majors counts how much, 0–1: same, class, discipline, and openings without a major. */
export const NEARNESS = { same: 1, class: 0.7, discipline: 0.35, any: 0.4 } as const
export type Nearness = keyof typeof NEARNESS
export const NEARNESSES = Object.keys(NEARNESS) as Nearness[]

/** Part of a value: points got of the points there are. */
export type AffinityPart = { got: number; max: number }

/** Seats of an opening that the supply of one nearness can fill. */
export type AffinityMatch = {
  openingId: string
  title: string
  nearness: Nearness
  majorCode: string
  /** graduates that fit */
  graduates: number
  headcount: number
}

/** Why a pair is worth what it is; stored with the value, the same for both sides. */
export type AffinityExplanation = {
  parts: Record<keyof AffinityWeights, AffinityPart>
  /** seats that can be filled, by nearness, in tenths */
  seats: Record<Nearness, number>
  matches: AffinityMatch[]
  university: Preference
  enterprise: Preference
}

export type Affinity = {
  /** 0–1000; 0: the pair does not meet */
  value: number
  /** 0–1000 from supply and openings alone */
  base: number
  blocked: boolean
  explanation: AffinityExplanation
}
