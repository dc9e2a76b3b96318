import { z } from 'zod'
import { DEGREES } from '../../kernel/degree'
import { isIdentityNumber, normaliseIdentityNumber } from '../../kernel/identity-number'
import { cleanLine, cleanText } from '../../kernel/text'
import { CHECK_CODES, CHECK_OUTCOMES } from './checks'
import { pointsTableSchema } from './points'

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
const whole = (min: number, max: number) =>
  z.coerce.number('not-a-number').int('not-a-number').min(min, 'too-small').max(max, 'too-large')
/** `YYYY-MM-DDTHH:MM` as typed, in Asia/Shanghai. */
const moment = z
  .string('required')
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'bad-date')
  .transform(value => new Date(`${value}:00+08:00`))
  .refine(value => !Number.isNaN(value.getTime()), 'bad-date')
/** `HH:MM` as minutes from midnight. */
const clock = z
  .string('required')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-date')
  .transform(value => Number(value.slice(0, 2)) * 60 + Number(value.slice(3)))

export const METHODS = ['points', 'lottery', 'points_lottery'] as const
export type AllocationMethod = (typeof METHODS)[number]

export const batchSchema = z
  .object({
    code: z
      .string('required')
      .transform(cleanLine)
      .pipe(z.string().regex(/^[A-Za-z0-9-]{3,30}$/, 'bad-key')),
    title: line(80),
    method: z.enum(METHODS, 'required'),
    rules: written(20, 4000),
    minDegree: z.enum(DEGREES, 'required'),
    minInsuranceMonths: whole(0, 240),
    applyFrom: moment,
    applyUntil: moment,
    noticeUntil: moment,
    drawAt: moment.optional(),
    resultNoticeUntil: moment,
    entropySource: text(200),
    entropyUrl: z
      .string()
      .default('')
      .transform(cleanLine)
      .refine(value => value.length <= 300, 'too-long')
      .refine(value => value === '' || /^https:\/\/\S+$/.test(value), 'bad-link'),
    entropyRule: text(300),
    turnMinutes: whole(5, 480),
    callSize: whole(1, 1000),
    maxDeclines: whole(1, 5),
    dayFrom: clock,
    dayUntil: clock,
    points: pointsTableSchema,
  })
  .superRefine((batch, context) => {
    const fault = (path: string, code: string) =>
      context.addIssue({ code: 'custom', path: [path], message: code })
    if (batch.applyUntil <= batch.applyFrom) fault('applyUntil', 'not-after')
    if (batch.noticeUntil < batch.applyUntil) fault('noticeUntil', 'not-after')
    if (batch.resultNoticeUntil < (batch.drawAt ?? batch.noticeUntil)) fault('resultNoticeUntil', 'not-after')
    if (batch.dayFrom + batch.turnMinutes > batch.dayUntil) fault('dayUntil', 'not-after')
    if (batch.method === 'points') return
    if (!batch.drawAt) fault('drawAt', 'required')
    else if (batch.drawAt <= batch.noticeUntil) fault('drawAt', 'not-after')
    if (!batch.entropySource) fault('entropySource', 'required')
    if (!batch.entropyRule) fault('entropyRule', 'required')
  })
export type BatchInput = z.output<typeof batchSchema>

const identity = z
  .string('required')
  .transform(normaliseIdentityNumber)
  .pipe(z.string().min(1, 'required').refine(isIdentityNumber, 'bad-identity'))

export const RELATIONS = ['spouse', 'child', 'parent'] as const
/** A line of the family left wholly empty is passed over. */
const member = z.preprocess(
  value => (isBlank(value) ? null : value),
  z.object({ relation: z.enum(RELATIONS, 'required'), name: line(40), identity }).nullable(),
)

function isBlank(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const { name, identity: number } = value as { name?: unknown; identity?: unknown }
  return !name && !number
}

export const housingSchema = z
  .object({
    identity,
    employer: line(80),
    insuranceMonths: whole(0, 600),
    ownsHome: z.enum(['yes', 'no'], 'required').transform(value => value === 'yes'),
    members: z
      .array(member)
      .default([])
      .transform(list => list.filter(one => one !== null)),
    undertaking: z.literal('on', 'required'),
  })
  .superRefine(({ identity: own, members }, context) => {
    const numbers = [own, ...members.map(one => one.identity)]
    if (new Set(numbers).size < numbers.length)
      context.addIssue({ code: 'custom', path: ['members'], message: 'identity-twice' })
  })
export type HousingInput = z.output<typeof housingSchema>

export const reviewSchema = z
  .object({
    decision: z.enum(['approved', 'rejected', 'supplement'], 'required'),
    note: text(1000),
    checks: z.array(
      z.object({
        code: z.enum(CHECK_CODES),
        outcome: z.enum(CHECK_OUTCOMES, 'required'),
        reason: text(300),
      }),
    ),
  })
  .superRefine(({ decision, note }, context) => {
    if (decision !== 'approved' && !note)
      context.addIssue({ code: 'custom', path: ['note'], message: 'required' })
  })
export type ReviewInput = z.output<typeof reviewSchema>

export const appealSchema = z.object({ appeal: written(10, 2000) })
export const appealAnswerSchema = z.object({
  decision: z.enum(['approved', 'rejected'], 'required'),
  answer: written(5, 1000),
})
export const drawSchema = z.object({
  entropy: z
    .string('required')
    .transform(value => value.replace(/\s/g, '').toLowerCase())
    .pipe(z.string().regex(/^([0-9a-f]{2}){1,512}$/, 'bad-entropy')),
  note: written(5, 500),
})
export const blockSchema = z.object({
  memberId: z.uuid(),
  reason: written(5, 300),
  untilOn: z.iso.date('bad-date'),
})
export const purposeSchema = z.object({ purpose: written(4, 200) })
export const selectSchema = z.object({ placeId: z.uuid(), unitId: z.uuid('required') })
