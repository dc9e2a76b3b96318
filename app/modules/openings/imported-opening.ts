import type { OpeningFacts } from './opening-facts'

/** One row of an import: identity at its source, whose it is, what it states. */
export type ImportedOpening = { externalId: string; enterpriseId: string; facts: OpeningFacts }
export type ImportOutcome = { created: number; updated: number; unchanged: number; flagged: number }

/** At most this many rows in one call: one transaction, one event. */
export const IMPORT_BATCH = 500

/** Facts of an opening of which nothing is known but its title. */
export const BLANK_FACTS: Omit<OpeningFacts, 'title'> = {
  headcount: 1,
  duties: '',
  requirements: '',
  degree: 'any',
  experienceMin: null,
  experienceMax: null,
  employment: 'full_time',
  province: '',
  city: '',
  district: '',
  address: '',
  salaryMinFen: null,
  salaryMaxFen: null,
  salaryMonths: 12,
  probation: '',
  graduatingClasses: [],
  majors: [],
  skills: [],
  benefits: [],
  category: '',
  industry: '',
  validUntil: null,
}
