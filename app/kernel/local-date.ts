/** A civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly brand: 'LocalDate' }

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000
const PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** Parses `YYYY-MM-DD`; null when it is not a date of the calendar. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!PATTERN.test(text)) return null
  const instant = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text) return null
  return text as LocalDate
}

/** The civil date on which an instant falls in Asia/Shanghai (no daylight saving since 1991). */
export function localDateOf(instant: Date): LocalDate {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as LocalDate
}

/** The first instant of a civil date in Asia/Shanghai. */
export function startOfDay(date: LocalDate): Date {
  return new Date(new Date(`${date}T00:00:00Z`).getTime() - SHANGHAI_OFFSET_MS)
}

/** The first instant after a civil date. */
export function endOfDay(date: LocalDate): Date {
  return new Date(startOfDay(date).getTime() + DAY_MS)
}

/** The date `days` civil days later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(new Date(`${date}T00:00:00Z`).getTime() + days * DAY_MS)
    .toISOString()
    .slice(0, 10) as LocalDate
}

/** Whole civil days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** A `@db.Date` column value (midnight UTC) for a civil date. */
export function dateColumn(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** The civil date in a `@db.Date` column value. */
export function localDateOfColumn(column: Date): LocalDate {
  return column.toISOString().slice(0, 10) as LocalDate
}
