import type { Meeting } from '../timetable.types'

/** What changed between two versions of a timetable. */
export interface Comparison {
  same: Meeting[]
  /** same slot, another table */
  reseated: { from: Meeting; to: Meeting }[]
  /** another slot */
  moved: { from: Meeting; to: Meeting }[]
  added: Meeting[]
  removed: Meeting[]
}

/** Compares two versions pair by pair. */
export function compareMeetings(before: Meeting[], after: Meeting[]): Comparison {
  const keyOf = ({ university, enterprise }: Meeting) => JSON.stringify([university, enterprise])
  const earlier = new Map(before.map(meeting => [keyOf(meeting), meeting]))
  const later = new Set(after.map(keyOf))
  const result: Comparison = { same: [], reseated: [], moved: [], added: [], removed: [] }
  for (const to of after) {
    const from = earlier.get(keyOf(to))
    if (!from) result.added.push(to)
    else if (from.slot !== to.slot) result.moved.push({ from, to })
    else if (from.table !== to.table) result.reseated.push({ from, to })
    else result.same.push(to)
  }
  result.removed = before.filter(meeting => !later.has(keyOf(meeting)))
  return result
}
