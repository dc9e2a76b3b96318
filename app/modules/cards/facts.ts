import { z } from 'zod'
import { DEGREES, type Degree, degreeRank } from '../../kernel/degree'

/** Titles 职称, lowest first. */
export const TITLES = ['none', 'junior', 'intermediate', 'associate_senior', 'senior'] as const
/** Vocational skill levels 职业技能等级, lowest first. */
export const SKILL_LEVELS = ['none', 'senior_worker', 'technician', 'senior_technician', 'chief'] as const
/** Levels of honours 荣誉. */
export const HONOURS = ['national', 'provincial', 'municipal', 'district'] as const
export const EMPLOYER_KINDS = [
  'company',
  'high_tech',
  'chain_leader',
  'institution',
  'start_up',
  'labour_agency',
] as const

export type Facts = {
  degree: Degree
  title: (typeof TITLES)[number]
  skill: (typeof SKILL_LEVELS)[number]
  honours: (typeof HONOURS)[number][]
  employerKind: (typeof EMPLOYER_KINDS)[number]
  contractMonths: number
  insuranceMonths: number
  /** Income tax of the last year in whole yuan. */
  taxYuan: number
}
export type FactName = keyof Facts

/** How a fact is measured: a rung of a ladder, one of a list, some of a list, a whole number. Age is no fact. */
export const FACTS = {
  degree: { kind: 'ladder', values: DEGREES },
  title: { kind: 'ladder', values: TITLES },
  skill: { kind: 'ladder', values: SKILL_LEVELS },
  honours: { kind: 'set', values: HONOURS },
  employerKind: { kind: 'choice', values: EMPLOYER_KINDS },
  contractMonths: { kind: 'number', max: 600 },
  insuranceMonths: { kind: 'number', max: 600 },
  taxYuan: { kind: 'number', max: 100_000_000 },
} as const satisfies Record<
  FactName,
  { kind: 'ladder' | 'choice' | 'set'; values: readonly string[] } | { kind: 'number'; max: number }
>
export const FACT_NAMES = Object.keys(FACTS) as FactName[]

/** Position of a value on its ladder. */
export function rungOf(fact: 'degree' | 'title' | 'skill', value: string): number {
  if (fact === 'degree') return degreeRank(value as Degree)
  return (FACTS[fact].values as readonly string[]).indexOf(value)
}

const whole = (max: number) =>
  z.coerce.number('not-a-number').int('not-a-number').min(0, 'too-small').max(max, 'too-large')

export const factsSchema = z.object({
  degree: z.enum(DEGREES, 'required'),
  title: z.enum(TITLES, 'required'),
  skill: z.enum(SKILL_LEVELS, 'required'),
  honours: z
    .array(z.enum(HONOURS))
    .default([])
    .transform(list => HONOURS.filter(one => list.includes(one))),
  employerKind: z.enum(EMPLOYER_KINDS, 'required'),
  contractMonths: whole(FACTS.contractMonths.max),
  insuranceMonths: whole(FACTS.insuranceMonths.max),
  taxYuan: whole(FACTS.taxYuan.max),
})
