import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '../../kernel/local-date'
import { cleanLine, cleanText } from '../../kernel/text'
import { VISIT_MODES } from './visit-status'

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
const date = z
  .string('required')
  .refine(value => parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => value as LocalDate)
const optionalDate = z
  .union([z.literal('').transform(() => null), date])
  .optional()
  .transform(value => value ?? null)
const checked = z
  .string()
  .optional()
  .transform(value => value !== undefined)

const request = z.object({
  text: text(1000),
  kindKey: line(40),
  departmentId: z
    .union([z.uuid('required'), z.literal('')])
    .optional()
    .transform(value => value || null),
  workingDays: z
    .union([
      z.literal('').transform(() => null),
      z.coerce.number('not-a-number').int('not-a-number').min(1, 'too-small').max(250, 'too-large'),
    ])
    .optional()
    .transform(value => value ?? null),
  confidential: checked,
})

/** How many requests one form takes, and how many photographs. */
export const MAX_REQUESTS = 8
export const MAX_PHOTOS = 6

/**
 * The one-screen form of a visit. `clientId` is made by whoever writes it down and stays the same however often it is
 * sent. Requests without words are left out.
 */
export const visitSchema = z.object({
  clientId: z.uuid('required'),
  keyTalentId: z.uuid('required'),
  mode: z.enum(VISIT_MODES, 'required'),
  onDate: date,
  place: line(80),
  present: z.array(line(30)).max(20, 'too-many').default([]),
  others: line(120),
  learnt: text(3000),
  advice: text(2000),
  nextContactOn: optionalDate,
  nextAfterRequests: checked,
  requests: z.array(request).max(MAX_REQUESTS, 'too-many').default([]),
})

type Parsed = z.output<typeof visitSchema>
export type VisitInput = Omit<Parsed, 'others' | 'requests'> & { requests: Parsed['requests'] }

/** The parsed form as it is stored: everybody present in one list, empty requests left out. */
export function visitInput({ others, present, requests, ...rest }: Parsed): VisitInput {
  const more = others.split(/[,，、;；]/).map(cleanLine)
  return {
    ...rest,
    present: [...new Set([...present, ...more].filter(name => name !== ''))],
    requests: requests.filter(({ text: words }) => words !== ''),
  }
}
