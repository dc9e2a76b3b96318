/** A half-day to be cut into slots. */
export type SessionPlan = { startsAt: Date; endsAt: Date }
export type LaidSlot = { session: number; index: number; startsAt: Date; endsAt: Date }

const MINUTE_MS = 60_000

/** Most slots an edition may have. */
export const MAX_SLOTS = 96

/**
 * Cuts sessions, taken in order of time, into slots of `slotMinutes` with `pauseMinutes` between two of them. A slot
 * never reaches over the end of its session; indexes count from 0 over all sessions.
 */
export function laySlots(
  sessions: readonly SessionPlan[],
  { slotMinutes, pauseMinutes }: { slotMinutes: number; pauseMinutes: number },
): LaidSlot[] {
  const slots: LaidSlot[] = []
  const ordered = [...sessions].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  ordered.forEach((session, at) => {
    let start = session.startsAt.getTime()
    while (start + slotMinutes * MINUTE_MS <= session.endsAt.getTime()) {
      const end = start + slotMinutes * MINUTE_MS
      slots.push({
        session: at,
        index: slots.length,
        startsAt: new Date(start),
        endsAt: new Date(end),
      })
      start = end + pauseMinutes * MINUTE_MS
    }
  })
  return slots
}
