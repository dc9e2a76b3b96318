import { addDays, endOfDay, localDateOf } from '../../kernel/local-date'

const DAY_MS = 86_400_000

/** After `noShows` absences within `windowDays` nobody books for `pauseDays`. */
export type NoShowRule = { noShows: number; windowDays: number; pauseDays: number }
export type Pause = { absences: number; fromAt: Date; untilAt: Date }

/**
 * The pause that follows from absences, or null. Those before the window and those up to the last pause do not count;
 * a pause ends with a civil day.
 */
export function pauseAfter(
  absences: readonly Date[],
  lastPauseAt: Date | null,
  rule: NoShowRule,
  now: Date,
): Pause | null {
  const since = Math.max(now.getTime() - rule.windowDays * DAY_MS, lastPauseAt?.getTime() ?? 0)
  const counted = absences.filter(at => at.getTime() > since && at <= now).length
  if (counted < rule.noShows) return null
  return { absences: counted, fromAt: now, untilAt: endOfDay(addDays(localDateOf(now), rule.pauseDays)) }
}

export type BookingFacts = {
  published: boolean
  closedAt: Date | null
  startsAt: Date
  taken: number
  capacity: number
}
export type BookingRefusal = 'not-found' | 'slot-closed' | 'slot-past' | 'paused' | 'too-many-open' | 'full'

/** Why somebody cannot book a slot, or null. */
export function whyNotBook(
  slot: BookingFacts,
  who: { paused: boolean; open: number; mostOpen: number },
  now: Date,
): BookingRefusal | null {
  if (!slot.published) return 'not-found'
  if (slot.closedAt) return 'slot-closed'
  if (slot.startsAt <= now) return 'slot-past'
  if (who.paused) return 'paused'
  if (who.open >= who.mostOpen) return 'too-many-open'
  return slot.taken >= slot.capacity ? 'full' : null
}
