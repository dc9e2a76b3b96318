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
import type { Instance, Meeting } from '../timetable.types'
import { type Absence, afterAbsence } from './after-absence'

/** The smallest change to a published timetable after absences: nobody else moves. */
export interface Repair {
  /** the whole timetable as it now stands */
  meetings: Meeting[]
  removed: Meeting[]
  added: Meeting[]
  /** Σ weight of `meetings` */
  value: number
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
  const added = addMeetings({ ...remaining, pinned }, seed)
  const weights = new Map(instance.weights.map(([u, e, weight]) => [JSON.stringify([u, e]), weight]))
  const all = [...kept, ...added].sort((a, b) => a.slot - b.slot || a.table - b.table)
  return {
    meetings: all.map(({ university, enterprise, slot, table }) => ({ university, enterprise, slot, table })),
    removed: meetings.filter(meeting => !held.has(meeting)),
    added,
    value: all.reduce((sum, m) => sum + (weights.get(JSON.stringify([m.university, m.enterprise])) ?? 0), 0),
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
