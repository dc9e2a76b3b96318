import { z } from 'zod'
import { parseLocalDate } from '../../kernel/local-date'
import { cleanLine, cleanText } from '../../kernel/text'
import { POLICY_KINDS } from './policy-status'

const MOST_TAGS = 8

const line = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanLine(value ?? ''))
    .refine(value => value.length <= max, 'too-long')
const text = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanText(value ?? ''))
    .refine(value => value.length <= max, 'too-long')
const said = (value: string) => value !== ''

/** Words parted by commas, Chinese commas or spaces; each once. */
const tags = line(200).transform((value, context) => {
  const words = [...new Set(value.split(/[,，、;；\s]+/).filter(said))]
  if (words.length > MOST_TAGS) context.addIssue({ code: 'custom', message: 'too-many' })
  if (words.some(word => word.length > 20)) context.addIssue({ code: 'custom', message: 'too-long' })
  return words
})

/** A civil day, or none. */
const day = line(10)
  .refine(value => value === '' || parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => (value === '' ? null : parseLocalDate(value)))

/** A policy as the office's form states it. */
export const policySchema = z.object({
  kind: z.enum(POLICY_KINDS, 'required'),
  title: line(80).refine(said, 'required'),
  titleEn: line(160),
  summary: line(200),
  body: text(20_000).refine(said, 'required'),
  bodyEn: text(40_000),
  department: line(60),
  effectiveOn: day,
  tags,
})
export type PolicyInput = z.output<typeof policySchema>

export const withdrawSchema = z.object({ reason: line(200).refine(said, 'required') })
