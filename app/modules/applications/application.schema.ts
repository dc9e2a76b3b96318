import { z } from 'zod'
import { parseLocalDate, startOfDay } from '../../kernel/local-date'
import { fenOfYuan } from '../../kernel/money'
import { cleanLine, cleanText } from '../../kernel/text'
import { INTERVIEW_MODES, REJECTION_REASONS } from './application-status'

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
const id = z.uuid('unknown')
const optionalId = z.uuid('unknown').or(z.literal('')).optional()

/** `YYYY-MM-DDTHH:mm` as the browser's own field sends it, in Asia/Shanghai. */
const instant = z
  .string('required')
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:\d{2})?$/, 'not-a-time')
  .refine(value => parseLocalDate(value.slice(0, 10)) !== null, 'not-a-time')
  .transform(value => new Date(`${value.slice(0, 16)}:00+08:00`))

/** The words a graduate sends along. */
export const applySchema = z.object({ message: text(1000) })

/** A rejection: the reason is one of a list, the words are free or those of a template. */
export const rejectSchema = z.object({
  reason: z.enum(REJECTION_REASONS, 'required'),
  note: text(1000),
  templateId: optionalId,
})

/** A proposal of an interview; minutes from 15 to 480. */
export const interviewSchema = z.object({
  startsAt: instant,
  minutes: z.coerce
    .number('not-a-number')
    .int('not-a-number')
    .min(15, 'out-of-range')
    .max(480, 'out-of-range'),
  mode: z.enum(INTERVIEW_MODES, 'required'),
  place: line(200).refine(atLeast(2), 'required'),
  note: text(500),
})

/** The graduate's answer to a proposed interview. */
export const interviewAnswerSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept-interview'), interviewId: id }),
  z.object({ intent: z.literal('decline-interview'), interviewId: id, note: text(500) }),
  z.object({
    intent: z.literal('counter-interview'),
    interviewId: id,
    counterStartsAt: instant,
    note: text(500),
  }),
])

const amount = z
  .string('required')
  .transform(value => value.replace(/[,，\s]/g, ''))
  .refine(value => /^\d{1,7}$/.test(value), 'not-a-number')
  .transform(Number)
  .refine(value => value >= 500 && value <= 1_000_000, 'out-of-range')
  .transform(fenOfYuan)

const civil = z
  .string('required')
  .refine(value => parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => parseLocalDate(value)!)

/** An offer: yuan a month, answered by the end of a civil day. */
export const offerSchema = z.object({
  salary: amount,
  salaryMonths: z.coerce
    .number('not-a-number')
    .int('not-a-number')
    .min(12, 'out-of-range')
    .max(24, 'out-of-range'),
  startDate: civil.or(z.literal('').transform(() => null)).optional(),
  deadline: civil.transform(date => new Date(startOfDay(date).getTime() + 86_400_000)),
  note: text(1000),
})

/** What is done with the ticked applications. */
export const bulkSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('screen'),
    selected: z.array(id).min(1, 'none-selected').max(100, 'too-many'),
  }),
  z.object({
    intent: z.literal('reject'),
    selected: z.array(id).min(1, 'none-selected').max(100, 'too-many'),
    ...rejectSchema.shape,
  }),
])

export const templateSchema = z.object({
  id: optionalId,
  name: line(40).refine(atLeast(1), 'required'),
  body: text(1000).refine(atLeast(1), 'required'),
})

export type InterviewInput = z.output<typeof interviewSchema>
export type OfferInput = z.output<typeof offerSchema>
export type RejectInput = z.output<typeof rejectSchema>
export type InterviewAnswer = z.output<typeof interviewAnswerSchema>
