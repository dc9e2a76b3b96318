import { z } from 'zod'
import { cleanLine, cleanText } from '../../kernel/text'
import { AWARDED_DEGREES } from './university'

const line = (max: number) =>
  z
    .string()
    .optional()
    .transform(text => cleanLine(text ?? ''))
    .refine(text => text.length <= max, 'too-long')

/** What a university says of itself; name, code and authority come from the public list. */
export const universitySchema = z.object({
  nameEn: line(120),
  website: line(200).refine(text => text === '' || /^https?:\/\/[^\s]+\.[^\s]+$/.test(text), 'web-address'),
  introduction: z
    .string()
    .optional()
    .transform(text => cleanText(text ?? ''))
    .refine(text => text.length <= 2000, 'too-long'),
})
export type UniversityInput = z.output<typeof universitySchema>

/** One line of the supply table. */
export const supplySchema = z.object({
  college: line(60),
  majorCode: z.string('required').trim().min(1, 'required').max(10, 'major'),
  degree: z.enum(AWARDED_DEGREES, 'required'),
  graduatingClass: z.coerce
    .number('graduating-class')
    .int('graduating-class')
    .min(2000, 'graduating-class')
    .max(2100, 'graduating-class'),
  count: z.coerce.number('not-a-number').int('not-a-number').min(1, 'too-small').max(100_000, 'too-large'),
})
export type SupplyInput = z.output<typeof supplySchema>
