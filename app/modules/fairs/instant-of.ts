import { type LocalDate, startOfDay } from '../../kernel/local-date'

/** The instant at `HH:MM` of a civil day in Asia/Shanghai. */
export function instantOf(day: LocalDate, clock: string): Date {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000)
}

/** The clock time `HH:MM` of an instant in Asia/Shanghai. */
export function clockOf(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)
}
