import { deadlineAfter, type WorkCalendar } from '../../kernel/working-days'
import type { RequestStatus } from './request-status'

/** Working days each step may take; the office's settings. */
export type StepDays = {
  assignDays: number
  signDays: number
  followUpDays: number
  closeDays: number
  redoDays: number
}

/** When the step under way in a state must be done; null once it has ended. */
export function stepDeadline(
  calendar: WorkCalendar,
  days: StepDays,
  step: { status: RequestStatus; at: Date; dueAt: Date },
): Date | null {
  const after = (count: number) => deadlineAfter(calendar, step.at, count)
  switch (step.status) {
    case 'registered':
    case 'returned':
      return after(days.assignDays)
    case 'assigned':
      return after(days.signDays)
    case 'acknowledged':
    case 'in_progress':
      return step.dueAt
    case 'reported':
      return after(days.followUpDays)
    case 'followed_up':
      return after(days.closeDays)
    default:
      return null
  }
}

/** How near a deadline is: gone by, ending with the day under way, within the week's seven days, or later. */
export type Nearness = 'overdue' | 'today' | 'week' | 'later'

const DAY_MS = 86_400_000

export function nearnessOf(due: Date, now: Date, endOfToday: Date): Nearness {
  if (due <= now) return 'overdue'
  if (due <= endOfToday) return 'today'
  return due.getTime() <= endOfToday.getTime() + 6 * DAY_MS ? 'week' : 'later'
}

/** The number people write: year of registration and serial, e.g. `2026-0137`. */
export function requestNumber(registeredAt: Date, serial: number): string {
  const year = new Date(registeredAt.getTime() + 8 * 3_600_000).getUTCFullYear()
  return `${year}-${String(serial).padStart(4, '0')}`
}
