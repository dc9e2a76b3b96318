import type { Degree } from '../../kernel/degree'
import type { Employment } from '../../kernel/employment'
import type { LocalDate } from '../../kernel/local-date'
import type { Fen } from '../../kernel/money'

/** What an enterprise states about an opening. Salary in fen a month, both ends null for negotiable. */
export type OpeningFacts = {
  title: string
  headcount: number
  duties: string
  requirements: string
  degree: Degree
  experienceMin: number | null
  experienceMax: number | null
  employment: Employment
  province: string
  city: string
  district: string
  address: string
  salaryMinFen: Fen | null
  salaryMaxFen: Fen | null
  salaryMonths: number
  probation: string
  graduatingClasses: number[]
  majors: string[]
  skills: string[]
  benefits: string[]
  category: string
  industry: string
  validUntil: LocalDate | null
}
export type OpeningFact = keyof OpeningFacts

/** The facts a graduate decides by: changing one of a published opening sends it back to review. */
export const MATERIAL_FACTS = [
  'title',
  'headcount',
  'duties',
  'requirements',
  'degree',
  'experienceMin',
  'experienceMax',
  'employment',
  'city',
  'district',
  'salaryMinFen',
  'salaryMaxFen',
  'salaryMonths',
  'probation',
  'graduatingClasses',
  'majors',
  'skills',
  'category',
  'industry',
] as const satisfies readonly OpeningFact[]

/** Texts in which discriminating wording is looked for. */
export const WORDED_FACTS = [
  'title',
  'duties',
  'requirements',
  'majors',
  'skills',
  'benefits',
  'probation',
  'address',
  'category',
] as const satisfies readonly OpeningFact[]

/** What must be stated before an opening can be reviewed. */
export const REQUIRED_FACTS = [
  'title',
  'duties',
  'requirements',
  'city',
  'validUntil',
] as const satisfies readonly OpeningFact[]

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The material facts in which two versions differ. */
export function materialChanges(before: OpeningFacts, after: OpeningFacts): OpeningFact[] {
  return MATERIAL_FACTS.filter(fact => !same(before[fact], after[fact]))
}

/** The required facts that are still empty. */
export function missingFacts(facts: OpeningFacts): OpeningFact[] {
  return REQUIRED_FACTS.filter(fact => !facts[fact])
}
