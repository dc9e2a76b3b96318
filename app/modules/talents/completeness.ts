/** What the rule looks at. */
export type ProfileFacts = {
  phone: string | null
  headline: string
  summary: string
  wishedCities: string[]
  wishedSalaryFen: number | null
  wishedTypes: string[]
  skills: string[]
  graduatingClass: number | null
  educationCount: number
  experienceCount: number
  hasResume: boolean
}

/** Parts of a profile with their points; together 100. */
export const PARTS = {
  education: 20,
  skills: 15,
  experience: 15,
  resume: 15,
  phone: 10,
  graduatingClass: 5,
  wishedCities: 5,
  wishedSalary: 5,
  wishedTypes: 5,
  summary: 5,
} as const

export type ProfilePart = keyof typeof PARTS

const PRESENT: Record<ProfilePart, (facts: ProfileFacts) => boolean> = {
  education: facts => facts.educationCount > 0,
  skills: facts => facts.skills.length >= 3,
  experience: facts => facts.experienceCount > 0,
  resume: facts => facts.hasResume,
  phone: facts => facts.phone !== null,
  graduatingClass: facts => facts.graduatingClass !== null,
  wishedCities: facts => facts.wishedCities.length > 0,
  wishedSalary: facts => facts.wishedSalaryFen !== null,
  wishedTypes: facts => facts.wishedTypes.length > 0,
  summary: facts => facts.summary.length >= 20,
}

/** Percent of the profile that is there, and the missing parts, most valuable first. */
export function completenessOf(facts: ProfileFacts): { percent: number; missing: ProfilePart[] } {
  const parts = Object.keys(PARTS) as ProfilePart[]
  const missing = parts.filter(part => !PRESENT[part](facts)).sort((a, b) => PARTS[b] - PARTS[a])
  const percent = 100 - missing.reduce((sum, part) => sum + PARTS[part], 0)
  return { percent, missing }
}
