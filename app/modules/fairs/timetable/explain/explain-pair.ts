import type { Fix, Unplaced, UnplacedReason } from '../plan.types'
import type { Meeting, Side } from '../timetable.types'
import type { Standing } from './standing'

interface Pair {
  university: string
  enterprise: string
  weight: number
}

/** What stands between a pair and a meeting in one slot. */
interface Obstacle {
  slot: number
  away: { side: Side; party: string }[]
  meetings: Meeting[]
  tablesFull: boolean
}

const SIDES: Side[] = ['university', 'enterprise']

function obstacles(standing: Standing, pair: Pair): Obstacle[] {
  return standing.openSlots.map(slot => ({
    slot,
    away: SIDES.filter(side => standing.isAway(side, pair[side], slot)).map(side => ({
      side,
      party: pair[side],
    })),
    meetings: SIDES.flatMap(side => standing.meetingAt(side, pair[side], slot) ?? []),
    tablesFull: standing.tablesLeft(slot) <= 0,
  }))
}

function reasonFor(standing: Standing, { university, enterprise }: Pair, list: Obstacle[]): UnplacedReason {
  const common = list.filter(obstacle => obstacle.away.length === 0)
  if (common.length === 0) return standing.metOnlyInPast(university, enterprise) ? 'past' : 'no-common-slot'
  if (standing.isFull('university', university)) return 'university-full'
  if (standing.isFull('enterprise', enterprise)) return 'enterprise-full'
  const idle = common.filter(obstacle => obstacle.meetings.length === 0)
  if (idle.length === 0) return 'slot-conflict'
  return idle.every(obstacle => obstacle.tablesFull) ? 'tables-full' : 'open'
}

/**
 * Meetings to give up so that the pair can meet in a common slot, and their weight less the pair's. Null where one
 * is fixed, a floor would break, or what is in the way has nothing loose.
 */
function giveUp(standing: Standing, pair: Pair, { slot, meetings, tablesFull }: Obstacle): Fix | null {
  const out = [...meetings]
  for (const side of SIDES) {
    if (!standing.atCeiling(side, pair[side]) || out.some(meeting => meeting[side] === pair[side])) continue
    const [cheapest] = standing.cheapestOf(side, pair)
    if (!cheapest) return null
    out.push(cheapest)
  }
  if (tablesFull && !out.some(meeting => meeting.slot === slot)) {
    const [cheapest] = standing.cheapestIn(slot, pair)
    if (!cheapest) return null
    out.push(cheapest)
  }
  if (out.some(meeting => standing.isFixed(meeting)) || !standing.keepsFloors(out, pair)) return null
  const price = out.reduce((sum, meeting) => sum + standing.weightOf(meeting), 0) - pair.weight
  return { code: 'give-up', slot, meetings: out, price }
}

/** Fixes that displace nobody and need one change of the rules: a ceiling, a table or a slot. */
function freeFix(standing: Standing, pair: Pair, { slot, away, meetings, tablesFull }: Obstacle): Fix | null {
  const full = SIDES.filter(side => standing.atCeiling(side, pair[side]))
  const price = -pair.weight
  if (meetings.length > 0 || away.length > 1) return null
  if (Number(full.length > 0) + Number(tablesFull) + away.length > 1) return null
  if (full.length > 0)
    return { code: 'raise-ceiling', parties: full.map(side => ({ side, id: pair[side] })), slot, price }
  if (tablesFull) return { code: 'add-table', slot, price }
  return away[0] ? { code: 'open-slot', ...away[0], slot, price } : { code: 'place', slot, price }
}

/** Says why a pair does not meet and what would cost least to change that. */
export function explainPair(standing: Standing, pair: Pair): Unplaced {
  const list = obstacles(standing, pair)
  const because = reasonFor(standing, pair, list)
  const mayAskToCome = because === 'no-common-slot'
  const fixes = list.flatMap(obstacle => {
    if (obstacle.away.length > 0 && !mayAskToCome) return []
    const free = freeFix(standing, pair, obstacle)
    const paid = obstacle.away.length === 0 ? giveUp(standing, pair, obstacle) : null
    return [free, paid].filter(fix => fix !== null)
  })
  const fix = fixes.reduce<Fix>(
    (best, next) => (best.code === 'none' || next.price < best.price ? next : best),
    { code: 'none', price: 0 },
  )
  const { university, enterprise, weight } = pair
  return { university, enterprise, weight, because, fix }
}
