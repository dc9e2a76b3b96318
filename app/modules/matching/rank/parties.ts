import { z } from 'zod'
import { DEGREES, type Degree } from '../../../kernel/degree'

const CHINESE_DEGREES: Record<string, Degree> = {
  不限: 'any',
  初中: 'junior_middle',
  高中: 'senior_middle',
  中专: 'secondary_vocational',
  中技: 'secondary_vocational',
  大专: 'associate',
  专科: 'associate',
  本科: 'bachelor',
  学士: 'bachelor',
  硕士: 'master',
  博士: 'doctor',
}
const EMPLOYMENTS: Record<string, string> = {
  全职: 'full_time',
  兼职: 'part_time',
  实习: 'internship',
  fulltime: 'full_time',
  parttime: 'part_time',
  intern: 'internship',
}

const LONGEST_LIST = 200
const text = z.union([z.string(), z.number()]).transform(value => String(value).trim().slice(0, 2000))
const list = z
  .union([z.array(text), z.string().transform(value => value.split('|').map(one => one.trim()))])
  .transform(values => values.filter(Boolean).slice(0, LONGEST_LIST))
  .default([])
const number = z
  .union([
    z.number(),
    z
      .string()
      .trim()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .pipe(z.number().min(0).max(100_000))
  .nullish()
  .or(z.literal('').transform(() => null))
  .transform(value => value ?? null)
const degree = z
  .string()
  .trim()
  .default('')
  .transform((value, issues): Degree => {
    const found = value === '' ? 'any' : (CHINESE_DEGREES[value] ?? DEGREES.find(one => one === value))
    if (!found) issues.addIssue({ code: 'custom', message: `unknown degree ${value}` })
    return found ?? 'any'
  })
const employment = (value: string) => {
  const bare = value.toLowerCase().replaceAll('-', '_')
  return EMPLOYMENTS[bare.replaceAll('_', '')] ?? bare
}

/** Either name of the id is taken: `id`, or `external_id` as in the columns of the import. */
const ids = { id: text.optional(), external_id: text.optional() }

type WithIds = { id?: string | undefined; external_id?: string | undefined }

function underOneId<T extends WithIds>(line: T, issues: z.RefinementCtx) {
  const { id, external_id, ...rest } = line
  const name = id || external_id
  if (!name) issues.addIssue({ code: 'custom', message: 'id or external_id is needed', path: ['id'] })
  return { ...rest, id: name ?? '' }
}

/**
 * What a match may know of a graduate. There is no place here for sex, age, ethnicity or household registration:
 * whatever else a line holds is dropped before anything is compared.
 */
export const talent = z
  .object({
    ...ids,
    major_code: text.default(''),
    degree,
    graduating_class: text.default(''),
    skills: list,
    wished_cities: list,
    wished_salary_k: number,
    wished_employment: list.transform(values => values.map(employment)),
    /** False: will not go anywhere but the wished cities. */
    relocates: z.boolean().default(true),
  })
  .transform(underOneId)
export type MatchTalent = z.output<typeof talent>

export const opening = z
  .object({
    ...ids,
    title: text.default(''),
    description: text.default(''),
    city: text.default(''),
    degree,
    employment: text.default('').transform(employment),
    graduating_classes: list,
    majors: list,
    skills: list,
    salary_min_k: number,
    salary_max_k: number,
  })
  .transform(underOneId)
export type MatchOpening = z.output<typeof opening>
