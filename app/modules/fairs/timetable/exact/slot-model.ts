import type { Board } from '../board/board'
import { gainIn, shortfallOf } from '../board/score'
import type { Mip } from './mip.types'

/** A model over some slots of a board, and what each of its columns means. */
export interface SlotModel {
  mip: Mip
  /** −1 for a column that is no meeting */
  edge: Int32Array
  slot: Int32Array
}

/** Rows made as they are asked for, by a key of whole numbers. */
class Rows {
  private readonly numbers = new Map<number, number>()
  readonly lower: number[] = []
  readonly upper: number[] = []

  of(key: number, lower: number, upper: number): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const row = this.lower.length
    this.numbers.set(key, row)
    this.lower.push(lower)
    this.upper.push(upper)
    return row
  }
}

/** Meetings a party has outside the freed slots. */
function degreesOutside(board: Board, freed: number[]): Int32Array {
  const degree = board.degree.slice()
  for (let party = 0; party < board.core.parties; party++)
    for (const slot of freed) if (board.at[party * board.core.slots + slot]! >= 0) degree[party]! -= 1
  return degree
}

/** Edges not held by other slots, below both ceilings there. */
function usableEdges(
  board: Board,
  freed: number[],
  candidates: Int32Array[],
  outside: Int32Array,
): Set<number> {
  const { core, slotOf } = board
  const isFreed = new Set(freed)
  const usable = new Set<number>()
  for (const slot of freed)
    for (const edge of candidates[slot]!) {
      if (slotOf[edge]! >= 0 && !isFreed.has(slotOf[edge]!)) continue
      const u = core.edgeUniversity[edge]!
      const e = core.edgeEnterprise[edge]!
      if (outside[u]! < core.cap[u]! && outside[e]! < core.cap[e]!) usable.add(edge)
    }
  return usable
}

/** A meeting in a slot, or with edge −1 one unit of floor that a party goes without. */
interface Column {
  edge: number
  slot: number
  gain: number
  rows: number[]
  /** whether it is at 1 on the board as it stands */
  stands: boolean
}

/**
 * What a missed unit of floor costs in a model: more than trading meetings is likely to bring, and small
 * enough for the solver's tolerances; the caller compares floors first.
 */
const MISSED = 20_000

function pack(columns: Column[], rows: Rows): Mip {
  const starts = new Int32Array(columns.length + 1)
  columns.forEach((column, index) => {
    starts[index + 1] = starts[index]! + column.rows.length
  })
  return {
    columns: columns.length,
    rows: rows.lower.length,
    gain: Float64Array.from(columns, column => column.gain),
    starts,
    indices: Int32Array.from(columns.flatMap(column => column.rows)),
    rowLower: Float64Array.from(rows.lower),
    rowUpper: Float64Array.from(rows.upper),
    start: Int32Array.from(columns.keys()).filter(index => columns[index]!.stands),
  }
}

/** Limits of each party's meetings within the freed slots, and the columns for floor units it may miss. */
class Degrees {
  readonly missed: Column[] = []
  private readonly known = new Map<number, number[]>()
  private readonly mayMiss: boolean

  constructor(
    private readonly board: Board,
    private readonly freed: number[],
    private readonly outside: Int32Array,
    private readonly rows: Rows,
  ) {
    this.mayMiss = shortfallOf(board) > 0
  }

  /** The row that limits a party, if any is needed. */
  of(party: number): number[] {
    const known = this.known.get(party)
    if (known) return known
    const { core, degree } = this.board
    const room = core.cap[party]! - this.outside[party]!
    const need = Math.max(0, core.floor[party]! - this.outside[party]!)
    const isFreeOfLimits = room >= this.freed.length && need === 0
    const key = core.slots * (core.parties + 1) + party
    const found = isFreeOfLimits ? [] : [this.rows.of(key, need, Math.max(room, need))]
    this.known.set(party, found)
    const missing = Math.max(0, core.floor[party]! - degree[party]!)
    for (let unit = 0; this.mayMiss && unit < need; unit++)
      this.missed.push({ edge: -1, slot: -1, gain: -MISSED, rows: found, stands: unit < missing })
    return found
  }
}

/**
 * All plans that differ from the board only in the freed slots, as a 0/1 model: each party once a slot,
 * each pair once, tables, ceilings, floors where they can be met or at a price where some are missed.
 */
export function slotModel(board: Board, freed: number[], candidates: Int32Array[]): SlotModel {
  const { core, slotOf } = board
  const { parties, slots } = core
  const outside = degreesOutside(board, freed)
  const usable = usableEdges(board, freed, candidates, outside)
  const rows = new Rows()
  const degrees = new Degrees(board, freed, outside, rows)
  const columnFor = (edge: number, slot: number): Column => {
    const ends = [core.edgeUniversity[edge]!, core.edgeEnterprise[edge]!]
    const seats = ends.map(party => rows.of(slots + party * slots + slot, 0, 1))
    const pair = rows.of(slots + parties * (slots + 1) + edge, 0, 1)
    const tables = rows.of(slot, 0, core.tables[slot]!)
    const all = [tables, ...seats, ...ends.flatMap(party => degrees.of(party)), pair]
    return { edge, slot, gain: gainIn(core, edge, slot), rows: all, stands: slotOf[edge] === slot }
  }
  const meetings = freed.flatMap(slot =>
    Array.from(
      candidates[slot]!.filter(edge => usable.has(edge)),
      edge => columnFor(edge, slot),
    ),
  )
  const columns = [...meetings, ...degrees.missed]
  return {
    mip: pack(columns, rows),
    edge: Int32Array.from(columns, column => column.edge),
    slot: Int32Array.from(columns, column => column.slot),
  }
}
