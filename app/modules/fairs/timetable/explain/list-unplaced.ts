import type { Unplaced } from '../plan.types'
import type { Instance, Meeting } from '../timetable.types'
import { explainPair } from './explain-pair'
import { Standing } from './standing'

/** Which unplaced pairs to explain: every pair named in `wishes`, then the heaviest up to `limit`. */
export interface UnplacedChoice {
  wishes?: readonly (readonly [university: string, enterprise: string])[]
  limit?: number
}

const USUAL_LIMIT = 200

/** Explains weighted pairs that do not meet, heaviest first; `total` counts all of them. */
export function listUnplaced(
  instance: Instance,
  meetings: Meeting[],
  { wishes = [], limit = USUAL_LIMIT }: UnplacedChoice,
): { unplaced: Unplaced[]; total: number } {
  const keyOf = (university: string, enterprise: string) => JSON.stringify([university, enterprise])
  const met = new Set(meetings.map(meeting => keyOf(meeting.university, meeting.enterprise)))
  const wished = new Set(wishes.map(([u, e]) => keyOf(u, e)))
  const rest = instance.weights.filter(([u, e]) => !met.has(keyOf(u, e)))
  const rank = (u: string, e: string) => (wished.has(keyOf(u, e)) ? 1 : 0)
  const listed = rest
    .map(([university, enterprise, weight]) => ({
      university,
      enterprise,
      weight,
      rank: rank(university, enterprise),
    }))
    .sort((a, b) => b.rank - a.rank || b.weight - a.weight)
  const wanted = Math.max(limit, listed.filter(pair => pair.rank === 1).length)
  const standing = new Standing(instance, meetings)
  const unplaced = listed.slice(0, wanted).map(pair => explainPair(standing, pair))
  return { unplaced: unplaced.sort((a, b) => b.weight - a.weight), total: rest.length }
}
