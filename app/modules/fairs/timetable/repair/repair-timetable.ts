import { emptyBoard } from '../board/board'
import { colour } from '../board/colour'
import { eject } from '../board/eject'
import { scoreOf } from '../board/score'
import { findBound } from '../bound/find-bound'
import { buildModel } from '../build-model'
import { canonicalOrder } from '../canonical-order'
import { assignTables } from '../compact/assign-tables'
import { fill } from '../improve/fill'
import { improve, reaches } from '../improve/improve'
import { seededRandom } from '../seeded-random'
import { runAtOnce } from '../tasks'
import type { Instance, Meeting, Party, Side } from '../timetable.types'
import { type Absence, afterAbsence } from './after-absence'

/** The smallest change to a published timetable after absences: nobody else moves. */
export interface Repair {
  /** the whole timetable as it now stands */
  meetings: Meeting[]
  removed: Meeting[]
  added: Meeting[]
  /** Σ weight of `meetings` */
  value: number
  /** what is left to solve after the absences, with everything that was kept as `previous` */
  remaining: Instance
}

const EJECT_STEPS = 300
const REMATCH_ROUNDS = 32

/** Fills what is free around meetings that all stay where they are. */
function addMeetings(instance: Instance, seed: number): Meeting[] {
  const model = buildModel(canonicalOrder(instance))
  const bound = runAtOnce(findBound(model.core))
  const board = emptyBoard(model.core)
  const random = seededRandom(seed)
  const left = runAtOnce(colour(board, bound.chosen))
  runAtOnce(eject(board, left, EJECT_STEPS, random))
  fill(board)
  if (!reaches(scoreOf(board), bound)) runAtOnce(improve(board, bound, REMATCH_ROUNDS, random))
  fill(board)
  return assignTables(board, model)
    .filter(meeting => meeting.edge >= 0)
    .map(({ university, enterprise, slot, table }) => ({
      university: model.ids[university]!,
      enterprise: model.ids[enterprise]!,
      slot,
      table,
    }))
}

function weightOfAll(instance: Instance, meetings: Meeting[]): number {
  const partners = new Map<string, Set<string>>()
  for (const { university, enterprise } of meetings) {
    const known = partners.get(university)
    if (known) known.add(enterprise)
    else partners.set(university, new Set([enterprise]))
  }
  return instance.weights.reduce((sum, [u, e, weight]) => sum + (partners.get(u)?.has(e) ? weight : 0), 0)
}

/** The pairs of which neither party is full or busy whenever it attends: all that could be added. */
function openWeights(
  { universities, enterprises, weights, slots }: Instance,
  kept: Meeting[],
  fromSlot: number,
) {
  const isOpen = (parties: Party[], side: Side) => {
    const busy = new Map(parties.map(party => [party.id, new Set(party.unavailable)]))
    const degree = new Map<string, number>()
    for (const meeting of kept) {
      busy.get(meeting[side])!.add(meeting.slot)
      degree.set(meeting[side], (degree.get(meeting[side]) ?? 0) + 1)
    }
    const hasRoom = (party: Party) => {
      const taken = busy.get(party.id)!
      for (let slot = fromSlot; slot < slots; slot++)
        if (!taken.has(slot)) return (degree.get(party.id) ?? 0) < party.max
      return false
    }
    return new Set(parties.filter(hasRoom).map(party => party.id))
  }
  const openUniversities = isOpen(universities, 'university')
  const openEnterprises = isOpen(enterprises, 'enterprise')
  return weights.filter(([u, e]) => openUniversities.has(u) && openEnterprises.has(e))
}

/**
 * Repairs a timetable after absences by adding only: the meetings of those absent fall away, free parties
 * are matched anew in free slots, everyone else keeps time and table, and slots before `fromSlot` stay as
 * they were. Takes a few tens of milliseconds for 100 × 160; same input and seed, same answer.
 */
export function repairTimetable(
  instance: Instance,
  meetings: Meeting[],
  absences: Absence[],
  { fromSlot, seed = 1 }: { fromSlot: number; seed?: number },
): Repair {
  const remaining = afterAbsence(instance, meetings, absences, { fromSlot, keepBonus: 0 })
  const kept = remaining.previous.meetings
  const held = new Set(kept)
  const pinned = kept.filter(meeting => meeting.slot >= fromSlot)
  const added = addMeetings({ ...remaining, pinned, weights: openWeights(remaining, kept, fromSlot) }, seed)
  const all = [...kept, ...added].sort((a, b) => a.slot - b.slot || a.table - b.table)
  return {
    meetings: all.map(({ university, enterprise, slot, table }) => ({ university, enterprise, slot, table })),
    removed: meetings.filter(meeting => !held.has(meeting)),
    added,
    value: weightOfAll(instance, all),
    remaining,
  }
}

/** Upper bound of an instance (Σ weight) among plans with the least shortfall, and that shortfall. */
export function boundOf(instance: Instance): { bound: number; shortfall: number } {
  const model = buildModel(canonicalOrder(instance))
  const { value, shortfall } = runAtOnce(findBound(model.core))
  const unreachable = model.core.unreachable.reduce((sum, missing) => sum + missing, 0)
  const fixed = model.fixed.reduce((sum, meeting) => sum + meeting.weight, 0)
  return { bound: fixed + value, shortfall: shortfall + unreachable }
}
