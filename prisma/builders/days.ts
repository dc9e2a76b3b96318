import { addDays, dateColumn, type LocalDate, localDateOf, startOfDay } from '../../app/kernel/local-date'

const HOUR_MS = 3_600_000

/** Times of the demonstration, counted from the civil day (Asia/Shanghai) on which it is loaded. */
export type Days = {
  today: LocalDate
  /** The instant at `hour` o'clock (may be fractional) of the day `offset` days from today. */
  at: (offset: number, hour: number) => Date
  /** A `@db.Date` value `offset` days from today. */
  date: (offset: number) => Date
  /** `YYYY-MM` of the month `offset` months from the present one. */
  month: (offset: number) => string
  /** The two graduating classes whose season it is: the present one and the next. */
  classes: [number, number]
}

/** The calendar of a demonstration loaded at `now`; the same for every instant of one day. */
export function daysFrom(now: Date): Days {
  const today = localDateOf(now)
  const [year = 0, month = 1] = today.split('-').map(Number)
  const first = month >= 8 ? year + 1 : year
  return {
    today,
    at: (offset, hour) => new Date(startOfDay(addDays(today, offset)).getTime() + Math.round(hour * HOUR_MS)),
    date: offset => dateColumn(addDays(today, offset)),
    month: offset => new Date(Date.UTC(year, month - 1 + offset, 1)).toISOString().slice(0, 7),
    classes: [first, first + 1],
  }
}
