import { z } from 'zod'
import { isId } from '../../kernel/ids'
import { cleanLine, cleanText } from '../../kernel/text'

const line = (max: number) =>
  z
    .string()
    .optional()
    .transform(text => cleanLine(text ?? ''))
    .refine(text => text.length <= max, 'too-long')
const text = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanText(value ?? ''))
    .refine(value => value.length <= max, 'too-long')
/** Empty is null: the edition's default. */
const limit = (min: number) =>
  z
    .string()
    .optional()
    .transform(value => value?.normalize('NFKC').trim() ?? '')
    .refine(value => value === '' || (/^\d{1,3}$/.test(value) && Number(value) >= min), 'not-a-number')
    .refine(value => value === '' || Number(value) <= 200, 'too-large')
    .transform(value => (value === '' ? null : Number(value)))

/** People one party may name. */
export const MOST_REPRESENTATIVES = 6

const representative = z.object({
  name: line(40).refine(value => value.length > 0, 'required'),
  position: line(40),
  phone: line(24).refine(value => /^\+?[\d -]{6,20}$/.test(value), 'not-a-phone'),
  email: line(120).refine(value => value === '' || z.email().safeParse(value).success, 'not-an-email'),
})
export type RepresentativeInput = z.output<typeof representative>

const ids = z.preprocess(
  value => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().refine(isId, 'not-found')).max(200, 'too-many'),
)

/** A registration: who comes, who owns the meetings (index among the named), when not, how many meetings. */
export const registrationSchema = z
  .object({
    representatives: z.array(representative).min(1, 'no-owner').max(MOST_REPRESENTATIVES, 'too-many'),
    owner: z.coerce.number('no-owner').int('no-owner').min(0, 'no-owner').default(0),
    unavailable: ids,
    floor: limit(0),
    ceiling: limit(1),
    note: text(500),
  })
  .refine(value => value.owner < value.representatives.length, { path: ['owner'], message: 'no-owner' })
  .refine(value => value.floor === null || value.ceiling === null || value.floor <= value.ceiling, {
    path: ['floor'],
    message: 'floor-above-ceiling',
  })
export type RegistrationInput = z.output<typeof registrationSchema>

/** The office's decision about a registration. */
export const partyDecisionSchema = z.object({
  move: z.enum(['approve', 'wait', 'promote', 'refuse'], 'required'),
  note: text(500),
})
export type PartyDecision = z.output<typeof partyDecisionSchema>
