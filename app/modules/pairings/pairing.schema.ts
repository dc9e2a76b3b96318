import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '../../kernel/local-date'
import { cleanLine } from '../../kernel/text'

const line = (max: number) =>
  z.string('required').transform(cleanLine).pipe(z.string().min(1, 'required').max(max, 'too-long'))
const optionalLine = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanLine(value ?? ''))
    .refine(value => value.length <= max, 'too-long')
const whole = (min: number, max: number) =>
  z.coerce.number('not-a-number').int('not-a-number').min(min, 'too-small').max(max, 'too-large')
const date = z
  .string('required')
  .refine(value => parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => value as LocalDate)
const optionalId = z
  .union([z.uuid('required'), z.literal('')])
  .optional()
  .transform(value => value || null)
const checked = z
  .string()
  .optional()
  .transform(value => value !== undefined)
const key = z.string('required').regex(/^[a-z][a-z0-9-]{1,30}$/, 'required')

/** A round with its frequency rule. Months, civil days; an empty contact interval means that visits suffice. */
export const roundSchema = z
  .object({
    name: line(60),
    startsOn: date,
    endsOn: date,
    visitEveryMonths: whole(1, 24),
    contactEveryDays: z
      .union([z.literal('').transform(() => null), whole(7, 366)])
      .optional()
      .transform(value => value ?? null),
    firstVisitDays: whole(1, 366),
    remindDaysBefore: whole(0, 60),
    reminderCooldownDays: whole(1, 60),
  })
  .refine(round => round.startsOn < round.endsOn, { error: 'ends-before-start', path: ['endsOn'] })
export type RoundInput = z.output<typeof roundSchema>

/** An entry of the register of leaders. The first field is the main one. */
export const leaderSchema = z.object({
  name: line(40),
  post: line(60),
  unit: line(60),
  mainField: key,
  fields: z.array(key).max(12, 'too-many').default([]),
  maximumLoad: whole(0, 100),
  userId: optionalId,
  liaisonUserId: optionalId,
})
export type LeaderInput = z.output<typeof leaderSchema>

/** An entry of the register of key talents. */
export const keyTalentSchema = z.object({
  name: line(40),
  title: optionalLine(40),
  field: key,
  speciality: optionalLine(60),
  tier: optionalLine(30),
  enterpriseName: optionalLine(80),
  phone: optionalLine(20).refine(value => value === '' || /^[\d+() -]{6,20}$/.test(value), 'not-a-phone'),
  email: z
    .union([z.literal(''), z.email('not-an-email')])
    .optional()
    .transform(value => value?.toLowerCase() ?? ''),
  left: checked,
})
export type KeyTalentInput = z.output<typeof keyTalentSchema>

export const conflictSchema = z.object({
  leaderId: z.uuid('required'),
  keyTalentId: z.uuid('required'),
  reason: line(120),
})

/** Points of the criteria of a proposal. */
export const weightsSchema = z.object({
  mainField: whole(0, 100),
  otherField: whole(0, 100),
  continuity: whole(0, 100),
  load: whole(0, 100),
})

export const adjustSchema = z.object({ keyTalentId: z.uuid('required'), leaderId: optionalId })

/** A leader's next post; without one the leader leaves. */
export const postChangeSchema = z
  .object({
    leaves: checked,
    post: optionalLine(60),
    unit: optionalLine(60),
  })
  .refine(value => value.leaves || value.post !== '', { error: 'required', path: ['post'] })
  .refine(value => value.leaves || value.unit !== '', { error: 'required', path: ['unit'] })
export type PostChangeInput = z.output<typeof postChangeSchema>
