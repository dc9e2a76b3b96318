import { z } from 'zod'
import { isCreditCode, normaliseCreditCode } from '../../kernel/credit-code'
import { count, degree, email, line, list, phone, requiredLine, salaryK, text, yesNo } from './fields'
import { parseExperience } from './parse-experience'

const EMPLOYMENT_NAMES: Record<string, 'full_time' | 'part_time' | 'internship'> = {
  '': 'full_time',
  全职: 'full_time',
  兼职: 'part_time',
  实习: 'internship',
}

export const openingRow = z
  .object({
    external_id: requiredLine(120),
    title: requiredLine(200),
    company: requiredLine(120),
    city: line(60),
    district: line(60),
    salary_min_k: salaryK,
    salary_max_k: salaryK,
    degree,
    experience: z.string().default('').transform(parseExperience),
    employment: z
      .string()
      .default('')
      .transform(value => value.trim())
      .refine(value => value in EMPLOYMENT_NAMES, 'not-an-employment')
      .transform(value => EMPLOYMENT_NAMES[value]!),
    headcount: count(100_000),
    majors: list(60),
    skills: list(80),
    benefits: list(60),
    category: line(120),
    industry: line(120),
    description: text(20_000),
  })
  .refine(
    row => row.salary_min_k === null || row.salary_max_k === null || row.salary_min_k <= row.salary_max_k,
    {
      path: ['salary_max_k'],
      message: 'below-minimum',
    },
  )

export const universityRow = z.object({
  code: requiredLine(20),
  name: requiredLine(80),
  authority: line(80),
  province: line(30),
  city: line(30),
  level: line(20),
  nature: line(30),
  type: line(30),
  is_985: yesNo,
  is_211: yesNo,
})

export const majorRow = z.object({
  code: z
    .string()
    .default('')
    .transform(value => value.trim())
    .pipe(z.string().regex(/^[0-9]{4,6}[A-Z]{0,2}$/, 'not-a-major-code')),
  name: requiredLine(80),
  major_class: requiredLine(60),
  discipline: requiredLine(30),
  degree: line(60),
  years: line(20),
})

export const enterpriseRow = z.object({
  external_id: requiredLine(120),
  name: requiredLine(120),
  credit_code: z
    .string()
    .default('')
    .transform(normaliseCreditCode)
    .refine(code => code === '' || isCreditCode(code), 'not-a-credit-code')
    .transform(code => code || null),
  industry: line(60),
  city: line(60),
  district: line(60),
  size: line(30),
  contact_name: line(40),
  contact_email: email,
})

export const graduateRow = z.object({
  external_id: requiredLine(60),
  name: requiredLine(40),
  university: line(80),
  major_code: line(12),
  degree,
  graduating_class: count(2100).refine(year => year !== null && year >= 1950, 'not-a-class'),
  email,
  phone,
  skills: list(60),
  wished_cities: list(20),
  wished_salary_k: salaryK,
})

/** Import kinds with the schema of a row, the columns that must be there, and the column that tells rows apart. */
export const ROWS = {
  openings: { schema: openingRow, required: ['external_id', 'title', 'company'], identity: 'external_id' },
  universities: { schema: universityRow, required: ['code', 'name'], identity: 'code' },
  majors: { schema: majorRow, required: ['code', 'name', 'major_class', 'discipline'], identity: 'code' },
  enterprises: { schema: enterpriseRow, required: ['external_id', 'name'], identity: 'external_id' },
  graduates: {
    schema: graduateRow,
    required: ['external_id', 'name', 'graduating_class'],
    identity: 'external_id',
  },
} as const

export type ImportKind = keyof typeof ROWS
export const IMPORT_KINDS = Object.keys(ROWS) as ImportKind[]
export type RowOf<K extends ImportKind> = z.output<(typeof ROWS)[K]['schema']>

/** Names of the columns of a kind, in the order of the contract. */
export function columnsOf(kind: ImportKind): string[] {
  return Object.keys(ROWS[kind].schema.shape)
}
