import type { Core } from '../core.types'

/** A timetable being made: which edge each party has in each slot, and where each edge stands. */
export interface Board {
  readonly core: Core
  /** at[party × slots + slot] = edge or −1 */
  readonly at: Int32Array
  /** slot of each edge or −1 */
  readonly slotOf: Int32Array
  /** meetings in each slot */
  readonly load: Int32Array
  readonly degree: Int32Array
}

/** A board with nothing on it. */
export function emptyBoard(core: Core): Board {
  return {
    core,
    at: new Int32Array(core.parties * core.slots).fill(-1),
    slotOf: new Int32Array(core.edges).fill(-1),
    load: new Int32Array(core.slots),
    degree: new Int32Array(core.parties),
  }
}

/** Puts an edge into a slot that is open for it. */
export function place({ core, at, slotOf, load, degree }: Board, edge: number, slot: number): void {
  const u = core.edgeUniversity[edge]!
  const e = core.edgeEnterprise[edge]!
  at[u * core.slots + slot] = edge
  at[e * core.slots + slot] = edge
  slotOf[edge] = slot
  load[slot]! += 1
  degree[u]! += 1
  degree[e]! += 1
}

/** Takes an edge off the board. */
export function lift({ core, at, slotOf, load, degree }: Board, edge: number): void {
  const slot = slotOf[edge]!
  const u = core.edgeUniversity[edge]!
  const e = core.edgeEnterprise[edge]!
  at[u * core.slots + slot] = -1
  at[e * core.slots + slot] = -1
  slotOf[edge] = -1
  load[slot]! -= 1
  degree[u]! -= 1
  degree[e]! -= 1
}

/** Whether a party is there in a slot and has no meeting in it. */
export function isIdle({ core, at }: Board, party: number, slot: number): boolean {
  const seat = party * core.slots + slot
  return core.free[seat] === 1 && at[seat]! < 0
}

/** Whether both parties of an edge attend a slot. */
export function isCommon(core: Core, edge: number, slot: number): boolean {
  const u = core.edgeUniversity[edge]! * core.slots + slot
  const e = core.edgeEnterprise[edge]! * core.slots + slot
  return core.free[u] === 1 && core.free[e] === 1
}

/** Puts the board back to an earlier list of slots per edge. */
export function restore(board: Board, slotOf: Int32Array): void {
  for (let edge = 0; edge < slotOf.length; edge++)
    if (board.slotOf[edge]! >= 0 && board.slotOf[edge] !== slotOf[edge]) lift(board, edge)
  for (let edge = 0; edge < slotOf.length; edge++)
    if (slotOf[edge]! >= 0 && board.slotOf[edge]! < 0) place(board, edge, slotOf[edge]!)
}
