import { z } from 'zod'
import { parseLocalDate } from '../../kernel/local-date'
import { cleanLine, cleanText } from '../../kernel/text'
import { WEIGHT_NAMES } from './affinity/shipped-weights'
import { DATED_PHASES, FAIR_PHASES, type FairPhase } from './fair-phase'

const line = (max: number) =>
  z
    .string()
    .optional()
    .transform(text => cleanLine(text ?? ''))
    .refine(text => text.length <= max, 'too-long')
const named = (max: number) => line(max).refine(text => text.length > 0, 'required')
const text = (max: number) =>
  z
    .string()
    .optional()
    .transform(value => cleanText(value ?? ''))
    .refine(value => value.length <= max, 'too-long')
const whole = (min: number, max: number) =>
  z.coerce.number('not-a-number').int('not-a-number').min(min, 'too-small').max(max, 'too-large')
const day = z
  .string('required')
  .refine(value => parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => parseLocalDate(value)!)
const clock = z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')

/** Words that stand in addresses where a slug would. */
const RESERVED = ['new', 'arrange']

/** A new edition: its name, address and first day; the rest starts from what is shipped. */
export const newEditionSchema = z.object({
  nameZh: named(60),
  nameEn: line(120),
  slug: z
    .string('required')
    .trim()
    .toLowerCase()
    .max(60, 'too-long')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-key')
    .refine(slug => !RESERVED.includes(slug), 'slug-taken'),
  firstDay: day,
})
export type NewEdition = z.output<typeof newEditionSchema>

const session = z
  .object({ day, from: clock, to: clock })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'ends-before-start' })
export type SessionInput = z.output<typeof session>

const apart = (sessions: SessionInput[]) => {
  const ordered = [...sessions].sort((a, b) => `${a.day}${a.from}`.localeCompare(`${b.day}${b.from}`))
  return ordered.every((one, at) => {
    const before = ordered[at - 1]
    return !before || before.day !== one.day || before.to <= one.from
  })
}

const notAbove = (floor: string, ceiling: string) => ({
  check: (value: Record<string, unknown>) => Number(value[floor]) <= Number(value[ceiling]),
  told: { path: [floor], message: 'floor-above-ceiling' },
})
const universityLimits = notAbove('universityFloor', 'universityCeiling')
const enterpriseLimits = notAbove('enterpriseFloor', 'enterpriseCeiling')

const weights = z
  .object(
    Object.fromEntries(WEIGHT_NAMES.map(name => [name, whole(0, 100)])) as Record<
      (typeof WEIGHT_NAMES)[number],
      ReturnType<typeof whole>
    >,
  )
  .refine(value => value.major + value.degree + value.volume > 0, { path: ['major'], message: 'all-zero' })

const phaseDays = z
  .object(
    Object.fromEntries(DATED_PHASES.map(phase => [phase, day])) as Record<
      Exclude<FairPhase, 'draft'>,
      typeof day
    >,
  )
  .superRefine((value, context) => {
    DATED_PHASES.forEach((phase, at) => {
      const before = DATED_PHASES[at - 1]
      if (before && value[phase] < value[before])
        context.addIssue({ code: 'custom', path: [phase], message: 'ends-before-start' })
    })
  })

/** The settings of an edition by section; codes as messages. */
export const editionSchemas = {
  basics: z.object({
    nameZh: named(60),
    nameEn: line(120),
    venueZh: line(80),
    venueEn: line(120),
    address: line(120),
    introductionZh: text(2000),
    introductionEn: text(4000),
    organiserNote: text(2000),
  }),
  hall: z
    .object({
      tables: whole(1, 2000),
      spareTables: whole(0, 1999),
      slotMinutes: whole(5, 240),
      pauseMinutes: whole(0, 120),
      sessions: z.array(session).min(1, 'required').max(12, 'too-large').refine(apart, 'overlap'),
    })
    .refine(value => value.spareTables < value.tables, { path: ['spareTables'], message: 'too-large' }),
  limits: z
    .object({
      targetUniversities: whole(0, 2000),
      targetEnterprises: whole(0, 2000),
      capacityUniversities: whole(0, 2000),
      capacityEnterprises: whole(0, 2000),
      universityFloor: whole(0, 200),
      universityCeiling: whole(1, 200),
      enterpriseFloor: whole(0, 200),
      enterpriseCeiling: whole(1, 200),
    })
    .refine(universityLimits.check, universityLimits.told)
    .refine(enterpriseLimits.check, enterpriseLimits.told),
  phases: phaseDays,
  affinity: weights,
  rules: z.object({
    lateReleaseMinutes: whole(0, 120),
    alternateMinutes: whole(1, 1440),
    keepBonus: whole(0, 1000),
  }),
}
export type EditionSection = keyof typeof editionSchemas
export const EDITION_SECTIONS = Object.keys(editionSchemas) as EditionSection[]
export type EditionInput = { [S in EditionSection]: z.output<(typeof editionSchemas)[S]> }

/** The office moves the phase: to one, or back to what the calendar says. */
export const phaseMoveSchema = z.object({ phase: z.enum([...FAIR_PHASES, 'calendar'], 'required') })
