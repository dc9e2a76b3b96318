import { z } from 'zod'
import { DEGREES } from '../../kernel/degree'
import { EMPLOYMENTS } from '../../kernel/employment'
import { parseLocalDate } from '../../kernel/local-date'
import { fenOfYuan } from '../../kernel/money'
import { cleanLine, cleanText } from '../../kernel/text'
import type { OpeningFacts } from './opening-facts'
import { REPORT_REASONS } from './report-reasons'

const within = (max: number) => (value: string) => value.length <= max
const line = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanLine(value ?? ''))
    .refine(within(max), 'too-long')
const text = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanText(value ?? ''))
    .refine(within(max), 'too-long')
const atLeast = (min: number) => (value: string) => value.length >= min

function splitList(value: string): string[] {
  const items = value.split(/[\n,，、;；|]/).map(cleanLine)
  return [...new Set(items.filter(item => item !== ''))]
}

const list = (maxItems: number) =>
  z
    .string()
    .optional()
    .transform(value => splitList(value ?? ''))
    .refine(items => items.every(within(60)), 'item-too-long')
    .refine(items => items.length <= maxItems, 'too-many')

const whole = (min: number, max: number) =>
  z
    .string()
    .optional()
    .transform(value => (value ?? '').replace(/[,，\s]/g, ''))
    .refine(value => value === '' || /^\d{1,9}$/.test(value), 'not-a-number')
    .transform(value => (value === '' ? null : Number(value)))
    .refine(value => value === null || (value >= min && value <= max), 'out-of-range')

const date = z
  .string()
  .optional()
  .transform(value => (value ?? '').trim())
  .refine(value => value === '' || parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => (value === '' ? null : parseLocalDate(value)))

const years = list(6)
  .refine(items => items.every(item => /^20\d{2}$/.test(item)), 'not-a-year')
  .transform(items => items.map(Number).sort((a, b) => a - b))

/** The form of an opening as an enterprise fills it in; salaries in yuan a month. Messages are codes. */
export const openingSchema = z
  .object({
    title: line(60).refine(atLeast(2), 'required'),
    headcount: whole(1, 9999).transform(value => value ?? 1),
    duties: text(5000),
    requirements: text(5000),
    degree: z.enum(DEGREES, 'required').default('any'),
    experienceMin: whole(0, 50),
    experienceMax: whole(0, 50),
    employment: z.enum(EMPLOYMENTS, 'required').default('full_time'),
    province: line(20),
    city: line(20),
    district: line(20),
    address: line(120),
    salaryMin: whole(0, 1_000_000),
    salaryMax: whole(0, 1_000_000),
    salaryMonths: whole(12, 24).transform(value => value ?? 12),
    probation: line(60),
    graduatingClasses: years,
    majors: list(30),
    skills: list(30),
    benefits: list(30),
    category: line(40),
    industry: line(40),
    validUntil: date,
  })
  .superRefine((value, context) => {
    if (value.salaryMin !== null && value.salaryMax !== null && value.salaryMin > value.salaryMax)
      context.addIssue({ code: 'custom', path: ['salaryMin'], message: 'range-reversed' })
    if (
      value.experienceMin !== null &&
      value.experienceMax !== null &&
      value.experienceMin > value.experienceMax
    )
      context.addIssue({ code: 'custom', path: ['experienceMin'], message: 'range-reversed' })
  })
  .transform(
    ({ salaryMin, salaryMax, ...rest }): OpeningFacts => ({
      ...rest,
      salaryMinFen: salaryMin === null ? null : fenOfYuan(salaryMin),
      salaryMaxFen: salaryMax === null ? null : fenOfYuan(salaryMax),
    }),
  )

/** Message codes of the form, each with a text in the catalogue. */
export const OPENING_FIELD_ERRORS = [
  'required',
  'too-long',
  'item-too-long',
  'too-many',
  'not-a-number',
  'out-of-range',
  'not-a-date',
  'not-a-year',
  'range-reversed',
] as const

/** A decision of the talent office; a return needs its note. */
export const openingDecisionSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('publish') }),
  z.object({ intent: z.literal('return'), note: text(500).refine(atLeast(4), 'required') }),
  z.object({ intent: z.literal('close'), note: text(500).refine(atLeast(4), 'required') }),
  z.object({ intent: z.literal('handle-reports'), note: text(500).refine(atLeast(2), 'required') }),
])

/** A report about an opening. */
export const reportSchema = z.object({ reason: z.enum(REPORT_REASONS, 'required'), note: text(500) })
