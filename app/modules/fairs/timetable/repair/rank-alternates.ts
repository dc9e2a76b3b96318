import { Standing } from '../explain/standing'
import type { Instance, Meeting, Side } from '../timetable.types'

/** A party that could take a freed place, and what the pair is worth. */
export interface Alternate {
  party: string
  weight: number
}

/** Parties that could meet `party` in a slot that has become free, heaviest pair first, ties by id. */
export function rankAlternates(
  instance: Instance,
  meetings: Meeting[],
  seat: { side: Side; party: string; slot: number },
  limit = 10,
): Alternate[] {
  const standing = new Standing(instance, meetings)
  const { side, party, slot } = seat
  const other: Side = side === 'university' ? 'enterprise' : 'university'
  const isOpen = (whose: Side, id: string) =>
    !standing.isAway(whose, id, slot) && !standing.meetingAt(whose, id, slot) && !standing.isFull(whose, id)
  if (!standing.openSlots.includes(slot) || standing.tablesLeft(slot) <= 0 || !isOpen(side, party)) return []
  const met = new Set(meetings.filter(meeting => meeting[side] === party).map(meeting => meeting[other]))
  return instance.weights
    .map(([university, enterprise, weight]) => ({ university, enterprise, weight }))
    .filter(pair => pair[side] === party && !met.has(pair[other]) && isOpen(other, pair[other]))
    .map(pair => ({ party: pair[other], weight: pair.weight }))
    .sort((a, b) => b.weight - a.weight || (a.party < b.party ? -1 : 1))
    .slice(0, limit)
}
