import { z } from 'zod'
import { cleanLine, cleanText } from '../../kernel/text'
import { UNIT_STATUSES } from './unit-status'

const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const optionalLine = (max: number) =>
  z
    .string()
    .default('')
    .transform(cleanLine)
    .refine(value => value.length <= max, 'too-long')
const whole = (min: number, max: number) =>
  z.coerce.number('not-a-number').int('not-a-number').min(min, 'too-small').max(max, 'too-large')
/** Yuan with at most two decimals, as fen. */
const yuan = (max: number) =>
  z.coerce
    .number('not-a-number')
    .min(0, 'too-small')
    .max(max, 'too-large')
    .transform(value => Math.round(value * 100))
/** Items separated by commas, Chinese commas or line ends. */
const list = z
  .string()
  .default('')
  .transform(text => [...new Set(text.split(/[、,，;；\n]/).map(cleanLine))].filter(Boolean))
  .pipe(z.array(z.string().max(30, 'too-long')).max(30, 'too-long'))

export const projectSchema = z.object({
  name: line(60),
  nameEn: optionalLine(120),
  address: line(120),
  contact: optionalLine(120),
  amenities: list,
  summary: z
    .string()
    .default('')
    .transform(cleanText)
    .refine(value => value.length <= 2000, 'too-long'),
  published: z
    .literal('on')
    .optional()
    .transform(value => value === 'on'),
})

export const buildingSchema = z.object({ name: line(30), floors: whole(1, 120) })

export const unitSchema = z.object({
  buildingId: z.uuid('required'),
  number: line(20),
  floor: whole(-3, 120),
  bedrooms: whole(0, 9),
  area: z.coerce
    .number('not-a-number')
    .min(5, 'too-small')
    .max(500, 'too-large')
    .transform(value => Math.round(value * 100)),
  orientation: optionalLine(10),
  rentFen: yuan(100_000),
  depositFen: yuan(500_000),
  furniture: list,
})

export const unitStatusSchema = z.object({
  status: z.enum(UNIT_STATUSES, 'required'),
  note: optionalLine(200),
})

export const pictureSchema = z.object({
  kind: z.enum(['photo', 'plan'], 'required'),
  caption: optionalLine(60),
})

export type ProjectInput = z.output<typeof projectSchema>
export type UnitInput = z.output<typeof unitSchema>
