import { z } from 'zod'
import { DEGREES } from '../../kernel/degree'
import { EMPLOYMENTS } from '../../kernel/employment'
import { cleanLine, cleanText } from '../../kernel/text'

const line = (max: number) =>
  z
    .string()
    .default('')
    .transform(cleanLine)
    .refine(value => value.length <= max, 'too-long')
const requiredLine = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const paragraph = (max: number) =>
  z
    .string()
    .default('')
    .transform(cleanText)
    .refine(value => value.length <= max, 'too-long')
const month = z
  .string()
  .regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, 'not-a-month')
  .optional()

/** A list typed into one field, separated by commas, semicolons, enumeration commas, bars or line breaks. */
function list(maxItems: number, maxLength: number) {
  return z
    .string()
    .default('')
    .transform(text => [
      ...new Set(
        text
          .split(/[,，;；、|\n]/)
          .map(cleanLine)
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(z.string().max(maxLength, 'too-long')).max(maxItems, 'too-many'))
}

export const profileSchema = z.object({
  name: requiredLine(40),
  phone: z
    .string()
    .optional()
    .transform(text => text?.replace(/[\s-]/g, '') || null)
    .pipe(
      z
        .string()
        .regex(/^(\+?\d{6,15})$/, 'not-a-phone')
        .nullable(),
    ),
  contactEmail: z
    .email('not-an-email')
    .max(120, 'too-long')
    .optional()
    .transform(text => text?.toLowerCase() ?? null),
  headline: line(60),
  summary: paragraph(1000),
  currentCity: line(30),
  wishedCities: list(10, 30),
  wishedSalaryYuan: z.coerce
    .number('not-a-number')
    .int('not-a-number')
    .min(0, 'not-a-number')
    .max(1_000_000, 'not-a-number')
    .optional(),
  wishedTypes: z.array(z.enum(EMPLOYMENTS)).default([]),
  skills: list(40, 40),
})
export type ProfileInput = z.output<typeof profileSchema>

export const educationSchema = z
  .object({
    id: z.uuid().optional(),
    school: requiredLine(60),
    majorName: requiredLine(60),
    degree: z.enum(DEGREES, 'required'),
    startMonth: month,
    endMonth: month,
  })
  .refine(input => !input.startMonth || !input.endMonth || input.startMonth <= input.endMonth, {
    path: ['endMonth'],
    message: 'ends-before-start',
  })
export type EducationInput = z.output<typeof educationSchema>

export const EXPERIENCE_KINDS = ['internship', 'work', 'project'] as const

export const experienceSchema = z
  .object({
    id: z.uuid().optional(),
    kind: z.enum(EXPERIENCE_KINDS, 'required'),
    organisation: requiredLine(80),
    role: line(60),
    startMonth: month,
    endMonth: month,
    description: paragraph(2000),
  })
  .refine(input => !input.startMonth || !input.endMonth || input.startMonth <= input.endMonth, {
    path: ['endMonth'],
    message: 'ends-before-start',
  })
export type ExperienceInput = z.output<typeof experienceSchema>

export const VISIBILITIES = ['all_verified', 'applied_only', 'hidden'] as const
export const visibilitySchema = z.object({ visibility: z.enum(VISIBILITIES, 'required') })
