import { addDays, endOfDay, type LocalDate, localDateOf } from './local-date'
import { SHIPPED_YEARS, type WorkingYear } from './working-day-years'

/** Which civil days (Asia/Shanghai) are worked. Days of a year it does not know follow the plain week. */
export type WorkCalendar = {
  holidays: ReadonlySet<LocalDate>
  makeUpDays: ReadonlySet<LocalDate>
  /** Years whose arrangement is not published yet, or that it does not know. */
  isProvisional: (year: number) => boolean
}

/** One calendar from several years; of two entries for a year the later wins as a whole. */
export function workCalendar(years: readonly WorkingYear[]): WorkCalendar {
  const byYear = new Map(years.map(entry => [entry.year, entry]))
  const kept = [...byYear.values()]
  return {
    holidays: new Set(kept.flatMap(entry => entry.holidays)),
    makeUpDays: new Set(kept.flatMap(entry => entry.makeUpDays)),
    isProvisional: year => byYear.get(year)?.provisional ?? true,
  }
}

/** The calendar of the shipped years alone. */
export const SHIPPED_CALENDAR: WorkCalendar = workCalendar(SHIPPED_YEARS)

function isWeekend(date: LocalDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** Whether a civil day is worked: make-up days are, holidays are not, other days follow the week. */
export function isWorkingDay(calendar: WorkCalendar, date: LocalDate): boolean {
  if (calendar.makeUpDays.has(date)) return true
  return !calendar.holidays.has(date) && !isWeekend(date)
}

/**
 * The `days`-th working day after `date` (before it, when negative). `date` itself is not counted, worked or not;
 * with 0 it is the day itself, or the next working day when it is not worked. Throws on a fraction.
 */
export function addWorkingDays(calendar: WorkCalendar, date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of working days: ${days}`)
  const step = days < 0 ? -1 : 1
  let found = date
  if (days === 0) {
    while (!isWorkingDay(calendar, found)) found = addDays(found, 1)
    return found
  }
  for (let left = Math.abs(days); left > 0; ) {
    found = addDays(found, step)
    if (isWorkingDay(calendar, found)) left -= 1
  }
  return found
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier, counted the other way round. */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  if (to < from) {
    const back = workingDaysBetween(calendar, to, from)
    return back === 0 ? 0 : -back
  }
  let count = 0
  for (let date = from; date < to; ) {
    date = addDays(date, 1)
    if (isWorkingDay(calendar, date)) count += 1
  }
  return count
}

/** A deadline of so many working days from an instant: the last instant that still counts is just before the value. */
export function deadlineAfter(calendar: WorkCalendar, instant: Date, days: number): Date {
  return endOfDay(addWorkingDays(calendar, localDateOf(instant), days))
}
