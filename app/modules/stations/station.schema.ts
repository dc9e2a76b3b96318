import { z } from 'zod'
import { daysBetween, parseLocalDate } from '../../kernel/local-date'
import { cleanLine, cleanText } from '../../kernel/text'
import { type OpeningHours, parseSpans } from './opening-hours'

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const MOST_DAYS = 62

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
const count = (min: number, max: number) =>
  z.coerce.number('not-a-number').int('not-a-number').min(min, 'too-small').max(max, 'too-large')
const flag = z.preprocess(value => value === 'on' || value === true, z.boolean())
const civil = z
  .string('required')
  .refine(value => parseLocalDate(value) !== null, 'not-a-date')
  .transform(value => parseLocalDate(value)!)

/** One thing a line, at most twenty. */
const list = text(1000)
  .transform(value =>
    value
      .split('\n')
      .map(one => one.trim())
      .filter(said),
  )
  .refine(lines => lines.length <= 20, 'too-many')

const spans = line(60).refine(value => parseSpans(value) !== null, 'opening-hours')
const hours = Object.fromEntries(WEEKDAYS.map(day => [`hours${day}`, spans])) as Record<
  `hours${(typeof WEEKDAYS)[number]}`,
  typeof spans
>

/** A station as the office's form states it; the hours of each weekday stand in their own field. */
export const stationSchema = z
  .object({
    name: line(40).refine(said, 'required'),
    nameEn: line(80),
    address: line(120).refine(said, 'required'),
    addressEn: line(160),
    contact: line(60),
    summary: text(2000),
    summaryEn: text(4000),
    services: list,
    servicesEn: list,
    published: flag,
    ...hours,
  })
  .transform(({ hours1, hours2, hours3, hours4, hours5, hours6, hours7, ...facts }) => {
    const typed = [hours1, hours2, hours3, hours4, hours5, hours6, hours7]
    const open: OpeningHours = typed.flatMap((value, at) =>
      (parseSpans(value) ?? []).map(span => ({ day: at + 1, ...span })),
    )
    return { ...facts, hours: open }
  })
export type StationInput = z.output<typeof stationSchema>

/** Slots laid out over a stretch of days. */
export const slotsSchema = z
  .object({ from: civil, until: civil, minutes: count(10, 240), capacity: count(1, 200) })
  .refine(({ from, until }) => until >= from, { path: ['until'], message: 'ends-before-start' })
  .refine(({ from, until }) => daysBetween(from, until) <= MOST_DAYS, {
    path: ['until'],
    message: 'too-large',
  })
export type SlotsInput = z.output<typeof slotsSchema>

export const bookSchema = z.object({ slotId: z.uuid('choose-slot'), purpose: line(100) })
export const appealSchema = z.object({ appeal: text(500).refine(said, 'required') })
export const liftSchema = z.object({ pauseId: z.uuid('unknown'), note: line(200).refine(said, 'required') })
export const markSchema = z.object({ bookingId: z.uuid('unknown'), status: z.enum(['attended', 'absent']) })
