import type { Board } from '../board/board'
import type { Model } from '../core.types'

/** A meeting with parties by number and its table. */
export interface SeatedMeeting {
  university: number
  enterprise: number
  slot: number
  table: number
  /** edge of the core, or −1 for a fixed meeting */
  edge: number
}

/** Fixed and decided meetings of one slot; a table of −1 is still to be found. */
function meetingsOf(board: Board, model: Model, slot: number): SeatedMeeting[] {
  const { core, at, slotOf } = board
  const list: SeatedMeeting[] = model.fixed
    .filter(meeting => meeting.slot === slot)
    .map(({ university, enterprise, table }) => ({
      university,
      enterprise,
      slot,
      table: table ?? -1,
      edge: -1,
    }))
  for (let university = 0; university < core.universities; university++) {
    const edge = at[university * core.slots + slot]!
    if (edge < 0 || slotOf[edge] !== slot) continue
    const kept = core.keepSlot[edge] === slot ? model.keepTable[edge]! : -1
    list.push({ university, enterprise: core.edgeEnterprise[edge]!, slot, table: kept, edge })
  }
  return list
}

/** Two earlier or pinned meetings cannot share a table; the first in the list keeps it. */
function settleClashes(meetings: SeatedMeeting[]): Set<number> {
  const taken = new Set<number>()
  const settled = [...meetings].sort((a, b) => a.edge - b.edge || a.university - b.university)
  for (const meeting of settled) {
    if (meeting.table >= 0 && taken.has(meeting.table)) meeting.table = -1
    if (meeting.table >= 0) taken.add(meeting.table)
  }
  return taken
}

/** Slot of each enterprise's next meeting after `slot`, or Infinity: whoever returns soon should stay. */
function nextMeetings(board: Board, slot: number): (enterprise: number) => number {
  const { core, at } = board
  return enterprise => {
    for (let later = slot + 1; later < core.slots; later++)
      if (at[enterprise * core.slots + later]! >= 0) return later
    return Number.POSITIVE_INFINITY
  }
}

/** The free table whose last enterprise returns latest, so that few are displaced. */
function looseTable(taken: Set<number>, owner: Int32Array, next: (enterprise: number) => number): number {
  let best = -1
  let bestReturn = -1
  for (let table = 0; table < owner.length; table++) {
    if (taken.has(table)) continue
    const returns = owner[table]! < 0 ? Number.POSITIVE_INFINITY : next(owner[table]!)
    if (returns <= bestReturn) continue
    best = table
    bestReturn = returns
  }
  return best
}

/**
 * Gives every meeting a table, slot by slot: pinned and kept tables first, then each enterprise the table
 * it had last, then tables whose enterprise is away longest. Past or clashing tables may lie outside.
 */
export function assignTables(board: Board, model: Model): SeatedMeeting[] {
  const home = new Int32Array(board.core.parties).fill(-1)
  const owner = new Int32Array(model.tables).fill(-1)
  const all: SeatedMeeting[] = []
  for (let slot = 0; slot < board.core.slots; slot++) {
    const meetings = meetingsOf(board, model, slot)
    const taken = settleClashes(meetings)
    const seat = (meeting: SeatedMeeting, table: number) => {
      meeting.table = table
      taken.add(table)
    }
    for (const meeting of meetings) {
      const table = home[meeting.enterprise]!
      if (meeting.table < 0 && table >= 0 && owner[table] === meeting.enterprise && !taken.has(table))
        seat(meeting, table)
    }
    const next = nextMeetings(board, slot)
    for (const meeting of meetings) if (meeting.table < 0) seat(meeting, looseTable(taken, owner, next))
    for (const { enterprise, table } of meetings) {
      home[enterprise] = table
      owner[table] = enterprise
    }
    all.push(...meetings)
  }
  return all.sort((a, b) => a.slot - b.slot || a.table - b.table)
}
