import { z } from 'zod'
import { isIdentityNumber, normaliseIdentityNumber } from '../../kernel/identity-number'
import { cleanLine, cleanText } from '../../kernel/text'
import { factsSchema } from './facts'

const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const text = (max: number) =>
  z
    .string()
    .default('')
    .transform(cleanText)
    .refine(value => value.length <= max, 'too-long')
const written = (min: number, max: number) =>
  z.string('required').transform(cleanText).pipe(z.string().min(min, 'too-short').max(max, 'too-long'))
const identity = z
  .string('required')
  .transform(normaliseIdentityNumber)
  .pipe(z.string().min(1, 'required').refine(isIdentityNumber, 'bad-identity'))
const tierCode = z.string('required').regex(/^[A-Z][A-Z0-9]{0,5}$/, 'bad-key')

export const applySchema = factsSchema.extend({
  tierCode,
  identity,
  employer: line(80),
  truthful: z.literal('on', 'required'),
})
export type ApplyInput = z.output<typeof applySchema>

/** Renewal and annual verification: the facts anew, the person is known. */
export const updateSchema = factsSchema.extend({ employer: line(80), truthful: z.literal('on', 'required') })
export type UpdateInput = z.output<typeof updateSchema>

export const FAMILY_RELATIONS = ['spouse', 'child', 'parent'] as const
export const familySchema = z.object({
  name: line(40),
  relation: z.enum(FAMILY_RELATIONS, 'required'),
  identity,
})
export type FamilyInput = z.output<typeof familySchema>

const withNote =
  (decisions: readonly string[]) =>
  ({ decision, note }: { decision: string; note: string }) =>
    !decisions.includes(decision) || note !== ''
const noteMissing = { path: ['note'], message: 'required' }

export const employerSchema = z
  .object({ decision: z.enum(['confirm', 'supplement', 'reject'], 'required'), note: text(1000) })
  .refine(withNote(['supplement', 'reject']), noteMissing)
export const departmentSchema = z
  .object({ decision: z.enum(['agree', 'disagree', 'supplement'], 'required'), note: text(1000) })
  .refine(withNote(['disagree', 'supplement']), noteMissing)
export const decisionSchema = factsSchema
  .extend({ decision: z.enum(['grant', 'refuse', 'supplement'], 'required'), note: text(1000) })
  .refine(withNote(['refuse', 'supplement']), noteMissing)
export type DecisionInput = z.output<typeof decisionSchema>

export const cardAppealSchema = z.object({ appeal: written(10, 2000) })
export const cardPurposeSchema = z.object({ purpose: written(4, 200) })
export const reasonSchema = z.object({ reason: written(4, 500) })

export const noticeSchema = z.object({
  title: line(80),
  untilOn: z.iso.date('bad-date'),
})
export type NoticeInput = z.output<typeof noticeSchema>

export const objectionSchema = z.object({
  receipt: line(20),
  text: written(10, 2000),
  contact: z
    .string()
    .default('')
    .transform(cleanLine)
    .refine(value => value.length <= 120, 'too-long'),
})
export type ObjectionInput = z.output<typeof objectionSchema>
export const objectionAnswerSchema = z.object({
  upheld: z.enum(['yes', 'no'], 'required').transform(value => value === 'yes'),
  answer: written(5, 1000),
})

export const tierSchema = z.object({
  nameZh: line(20),
  nameEn: line(40),
  summaryZh: text(200),
  summaryEn: text(300),
  benefitsZh: text(1000),
  benefitsEn: text(1500),
  validMonths: z.coerce.number('not-a-number').int('not-a-number').min(1, 'too-small').max(120, 'too-large'),
  active: z
    .literal('on')
    .optional()
    .transform(value => value === 'on'),
  departments: z.array(z.uuid()).default([]),
})
export type TierInput = z.output<typeof tierSchema>
export const newTierSchema = tierSchema.extend({ code: tierCode })
