import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '../../kernel/local-date'

const isWeekend = (date: LocalDate) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

/** Civil dates, as a stored list or as typed: separated by white space, commas or line breaks. */
const dates = z.preprocess(
  value => (typeof value === 'string' ? value.split(/[\s,，、;；]+/).filter(Boolean) : (value ?? [])),
  z
    .array(
      z
        .string()
        .refine(value => parseLocalDate(value) !== null, 'not-a-date')
        .transform(value => value as LocalDate),
    )
    .max(120, 'too-large')
    .transform(list => [...new Set(list)].sort()),
)

/** One year of the calendar of working days, entered by the talent office; it replaces the shipped year as a whole. */
export const workingYearSchema = z
  .object({
    year: z.coerce.number('not-a-number').int('not-a-number').min(2024, 'too-small').max(2100, 'too-large'),
    source: z.string().trim().max(60, 'too-long').default(''),
    provisional: z.preprocess(value => value === true || value === 'on' || value === 'true', z.boolean()),
    holidays: dates,
    makeUpDays: dates,
  })
  .refine(
    entry => [...entry.holidays, ...entry.makeUpDays].every(date => date.startsWith(`${entry.year}-`)),
    {
      path: ['holidays'],
      message: 'other-year',
    },
  )
  .refine(entry => entry.makeUpDays.every(date => isWeekend(date) && !entry.holidays.includes(date)), {
    path: ['makeUpDays'],
    message: 'not-a-weekend',
  })
