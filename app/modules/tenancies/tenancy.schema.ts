import { z } from 'zod'
import { isIdentityNumber, normaliseIdentityNumber } from '../../kernel/identity-number'
import { type LocalDate, parseLocalDate } from '../../kernel/local-date'
import { cleanLine, cleanText } from '../../kernel/text'
import { METERS } from './settle'

const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const text = (max: number) =>
  z.string().default('').transform(cleanText).pipe(z.string().max(max, 'too-long'))
const day = z
  .string('required')
  .refine(value => parseLocalDate(value) !== null, 'bad-date')
  .transform(value => value as LocalDate)
/** A number with at most two decimals, as hundredths: yuan as fen, kilowatt-hours as hundredths. */
const hundredths = (max: number) =>
  z.coerce
    .number('not-a-number')
    .min(0, 'too-small')
    .max(max, 'too-large')
    .transform(value => Math.round(value * 100))

export const draftSchema = z.object({
  startsOn: day,
  months: z.coerce.number('not-a-number').int().min(1, 'too-small').max(60, 'too-large'),
})

export const tenantSchema = z.object({
  name: line(40),
  relation: z.enum(['spouse', 'child', 'parent'], 'required'),
  identity: z
    .string('required')
    .transform(normaliseIdentityNumber)
    .pipe(z.string().min(1, 'required').refine(isIdentityNumber, 'bad-identity')),
})

const meters = Object.fromEntries(METERS.map(kind => [kind, hundredths(10_000_000)])) as Record<
  (typeof METERS)[number],
  ReturnType<typeof hundredths>
>

export const INVENTORY_STATES = ['good', 'worn', 'damaged', 'missing'] as const
const inventoryLine = z.object({
  item: z.string().default('').transform(cleanLine),
  state: z.enum(INVENTORY_STATES, 'required').default('good'),
  note: text(100),
  charge: hundredths(100_000).default(0),
})

export const handoverSchema = z.object({
  ...meters,
  inventory: z
    .array(inventoryLine)
    .default([])
    .transform(lines =>
      lines.filter(one => one.item).map(({ charge, ...rest }) => ({ ...rest, chargeFen: charge })),
    ),
  note: text(500),
})
export type HandoverInput = z.output<typeof handoverSchema>

export const checkOutSchema = handoverSchema.extend({ endedOn: day })

export const settleSchema = z.object({
  electricityPrice: hundredths(100),
  waterPrice: hundredths(100),
  gasPrice: hundredths(100),
  other: hundredths(1_000_000).default(0),
  otherNote: text(100),
  next: z.enum(['vacant', 'repair'], 'required'),
})
export type SettleInput = z.output<typeof settleSchema>

export const repairSchema = z.object({
  what: z.string('required').transform(cleanText).pipe(z.string().min(4, 'too-short').max(500, 'too-long')),
  urgent: z
    .literal('on')
    .optional()
    .transform(value => value === 'on'),
})
export const repairAnswerSchema = z.object({
  repairId: z.uuid(),
  status: z.enum(['accepted', 'done'], 'required'),
  answer: text(300),
})
export const wishSchema = z.object({
  kind: z.enum(['renewal', 'change', 'leave'], 'required'),
  wishedOn: day,
  reason: text(500),
})
export const wishAnswerSchema = z.object({
  wishId: z.uuid(),
  decision: z.enum(['granted', 'refused'], 'required'),
  answer: text(500),
  unitId: z.uuid().optional(),
})
export const eligibilitySchema = z.object({
  endedOn: day,
  graceDays: z.coerce.number('not-a-number').int().min(0, 'too-small').max(365, 'too-large'),
  reason: line(200),
})
export const payingSchema = z.object({ billId: z.uuid(), note: text(100) })
