import { z } from 'zod'
import { cleanLine, cleanText } from '../../kernel/text'

const within = (max: number) => (value: string) => value.length <= max
const words = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanText(value ?? ''))
    .refine(within(max), 'too-long')
const needed = (max: number) => words(max).refine(value => value !== '', 'words')
const line = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanLine(value ?? ''))
    .refine(within(max), 'too-long')
const id = z.uuid('unknown')
const days = z.coerce.number('not-a-number').int('not-a-number').min(1, 'too-small').max(250, 'too-large')
const flag = z.preprocess(value => value === 'on' || value === true, z.boolean())

/** What a talent writes down. */
export const raiseSchema = z.object({
  kindKey: z.string('required').min(1, 'required'),
  title: line(60).refine(value => value !== '', 'required'),
  detail: words(2000).refine(value => value !== '', 'required'),
  confidential: flag,
})

/** To whom the office gives a request, and how many working days they have. */
export const assignSchema = z.object({
  leadId: id,
  supportIds: z.array(id).max(8, 'too-many').default([]),
  handlingDays: days,
  note: words(1000),
})

export const noteSchema = z.object({ note: needed(2000) })
export const optionalNoteSchema = z.object({ note: words(2000) })
export const progressSchema = z.object({ note: needed(2000), done: flag })
export const extensionSchema = z.object({ days, note: needed(1000) })
export const decisionSchema = z
  .object({ verdict: z.enum(['grant', 'refuse'], 'required'), note: words(1000) })
  .refine(value => value.verdict === 'grant' || value.note !== '', { path: ['note'], message: 'words' })
export const verdictSchema = z
  .object({ verdict: z.enum(['satisfied', 'unsatisfied'], 'required'), note: words(1000) })
  .refine(value => value.verdict === 'satisfied' || value.note !== '', { path: ['note'], message: 'words' })
export const passSchema = z.object({ toUserId: id, note: words(500) })

export const kindSchema = z.object({
  key: z
    .string('required')
    .trim()
    .regex(/^[a-z][a-z0-9-]{1,30}$/, 'bad-key'),
  zh: line(20).refine(value => value !== '', 'required'),
  en: line(40).refine(value => value !== '', 'required'),
  departmentId: id.or(z.literal('').transform(() => null)).nullish(),
  handlingDays: days,
  active: flag,
})
export const templateSchema = z.object({
  use: z.enum(['assign', 'progress', 'report', 'hand_back', 'close'], 'required'),
  name: line(40).refine(value => value !== '', 'required'),
  body: words(1000).refine(value => value !== '', 'required'),
})
export const absenceSchema = z
  .object({
    userId: id,
    deputyUserId: id,
    fromDay: z.iso.date('not-a-date'),
    toDay: z.iso.date('not-a-date'),
  })
  .refine(value => value.toDay >= value.fromDay, { path: ['toDay'], message: 'ends-before-start' })
  .refine(value => value.deputyUserId !== value.userId, {
    path: ['deputyUserId'],
    message: 'unknown-person',
  })

export type RaiseForm = z.output<typeof raiseSchema>
export type AssignInput = z.output<typeof assignSchema>
export type KindInput = z.output<typeof kindSchema>
export type TemplateInput = z.output<typeof templateSchema>
export type AbsenceInput = z.output<typeof absenceSchema>
