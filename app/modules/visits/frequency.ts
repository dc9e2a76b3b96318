import { addDays, daysBetween, type LocalDate } from '../../kernel/local-date'
import { addWorkingDays, type WorkCalendar } from '../../kernel/working-days'
import { isFaceToFace, type VisitMode } from './visit-status'

/**
 * How often a round wants people to be in touch: face to face at least every so many months, any contact at least
 * every so many civil days (null: visits suffice), the first visit so many days after the pairing began.
 */
export type FrequencyRule = {
  visitEveryMonths: number
  contactEveryDays: number | null
  firstVisitDays: number
}

export type Contact = { onDate: LocalDate; mode: VisitMode; nextContactOn: LocalDate | null }

/** What the rule needs to know of the contacts of one pair. */
export type ContactSummary = {
  lastVisitOn: LocalDate | null
  lastContactOn: LocalDate | null
  lastMode: VisitMode | null
  /** The next contact agreed on at the last one. */
  agreedOn: LocalDate | null
}

export const DUE_REASONS = ['first', 'visit', 'contact', 'agreed'] as const
export type DueReason = (typeof DUE_REASONS)[number]
export type Due = { dueOn: LocalDate; reason: DueReason }

/** The same day so many months later, or the last day of a shorter month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10) as LocalDate
}

/** Contacts of one pair in short. */
export function summariseContacts(contacts: readonly Contact[]): ContactSummary {
  const sorted = [...contacts].sort((a, b) => (a.onDate < b.onDate ? -1 : 1))
  const last = sorted.at(-1)
  return {
    lastVisitOn: sorted.filter(contact => isFaceToFace(contact.mode)).at(-1)?.onDate ?? null,
    lastContactOn: last?.onDate ?? null,
    lastMode: last?.mode ?? null,
    agreedOn: last?.nextContactOn ?? null,
  }
}

/**
 * When a pair is due next, and by what: the earliest of the rule's visit, the rule's contact and what was agreed.
 * Never before the pairing began; on a day off it moves to the next working day.
 */
export function nextDue(
  rule: FrequencyRule,
  startedOn: LocalDate,
  contacts: ContactSummary,
  calendar: WorkCalendar,
): Due {
  const { lastVisitOn, lastContactOn, agreedOn } = contacts
  const candidates: Due[] = [
    lastVisitOn === null
      ? { dueOn: addDays(startedOn, rule.firstVisitDays), reason: 'first' }
      : { dueOn: addMonths(lastVisitOn, rule.visitEveryMonths), reason: 'visit' },
  ]
  if (rule.contactEveryDays !== null && lastContactOn !== null)
    candidates.push({ dueOn: addDays(lastContactOn, rule.contactEveryDays), reason: 'contact' })
  if (agreedOn !== null && lastContactOn !== null && agreedOn > lastContactOn)
    candidates.push({ dueOn: agreedOn, reason: 'agreed' })
  const earliest = candidates.reduce((a, b) => (b.dueOn < a.dueOn ? b : a))
  const inTime = earliest.dueOn < startedOn ? startedOn : earliest.dueOn
  return { dueOn: addWorkingDays(calendar, inTime, 0), reason: earliest.reason }
}

/** How a pair stands: its day has passed, comes within the days of the reminder, or is further away. */
export const CARE_STATES = ['overdue', 'due', 'visited'] as const
export type CareState = (typeof CARE_STATES)[number]

/** How a due day stands today. `soon` is the number of days before it from which it counts as due. */
export function careState(dueOn: LocalDate, today: LocalDate, soon: number): CareState {
  const left = daysBetween(today, dueOn)
  if (left < 0) return 'overdue'
  return left <= soon ? 'due' : 'visited'
}

/** Monday and Sunday of the week a day falls in. */
export function weekOf(date: LocalDate): { from: LocalDate; to: LocalDate } {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  const from = addDays(date, -weekday)
  return { from, to: addDays(from, 6) }
}
