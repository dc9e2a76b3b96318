import type { Degree } from '../../kernel/degree'

/** A row of the Ministry of Education's list; `code` is the ten-digit code and the identity. */
export type UniversityRow = {
  code: string
  name: string
  authority?: string
  province?: string
  city?: string
  level?: string
  nature?: string
  type?: string
  is985?: boolean
  is211?: boolean
}

/** How many graduates of one major and degree leave in one graduating class (the year). */
export type SupplyRow = {
  college: string
  majorCode: string
  degree: Degree
  graduatingClass: number
  count: number
}

/** One graduate of an import; `externalId` is the university's own number and the identity within it. */
export type RosterRow = {
  externalId: string
  name: string
  majorCode: string | null
  majorName: string
  degree: Degree
  graduatingClass: number
  email: string | null
  phone: string | null
  skills: string[]
  wishedCities: string[]
  wishedSalaryFen: number | null
}

/** Days a graduate has to claim a roster entry after the invitation. */
export const CLAIM_DAYS = 14
/** Hours that must pass before the same graduate is invited again. */
export const INVITE_AGAIN_HOURS = 24

/** Degrees a university awards, for its forms. */
export const AWARDED_DEGREES = [
  'associate',
  'bachelor',
  'master',
  'doctor',
] as const satisfies readonly Degree[]
