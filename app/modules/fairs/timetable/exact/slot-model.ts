import type { Board } from '../board/board'
import { gainIn } from '../board/score'
import type { Mip } from './mip.types'

/** A model over some slots of a board, and what each of its columns means. */
export interface SlotModel {
  mip: Mip
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

interface Column {
  edge: number
  slot: number
  rows: number[]
}

/** Packs columns and rows; the solution to start from is what stands on the board. */
function pack({ core, slotOf }: Board, columns: Column[], rows: Rows): Mip {
  const starts = new Int32Array(columns.length + 1)
  columns.forEach((column, index) => {
    starts[index + 1] = starts[index]! + column.rows.length
  })
  const isPlaced = (index: number) => slotOf[columns[index]!.edge] === columns[index]!.slot
  return {
    columns: columns.length,
    rows: rows.lower.length,
    gain: Float64Array.from(columns, ({ edge, slot }) => gainIn(core, edge, slot)),
    starts,
    indices: Int32Array.from(columns.flatMap(column => column.rows)),
    rowLower: Float64Array.from(rows.lower),
    rowUpper: Float64Array.from(rows.upper),
    start: Int32Array.from(columns.keys()).filter(isPlaced),
  }
}

/**
 * All plans that differ from the board only in the freed slots, as a 0/1 model: each party once a slot,
 * each pair once, tables, ceilings, and no party further below its floor than it is now.
 */
export function slotModel(board: Board, freed: number[], candidates: Int32Array[]): SlotModel {
  const { core } = board
  const { parties, slots } = core
  const outside = degreesOutside(board, freed)
  const usable = usableEdges(board, freed, candidates, outside)
  const rows = new Rows()
  const degreeRow = (party: number) => {
    const room = core.cap[party]! - outside[party]!
    const need = Math.min(core.floor[party]!, board.degree[party]!) - outside[party]!
    if (room >= freed.length && need <= 0) return []
    return [rows.of(slots + parties * slots + party, Math.max(0, need), room)]
  }
  const columnFor = (edge: number, slot: number): Column => {
    const u = core.edgeUniversity[edge]!
    const e = core.edgeEnterprise[edge]!
    const seats = [u, e].map(party => rows.of(slots + party * slots + slot, 0, 1))
    const pair = rows.of(slots + parties * (slots + 1) + edge, 0, 1)
    const tables = rows.of(slot, 0, core.tables[slot]!)
    return { edge, slot, rows: [tables, ...seats, ...degreeRow(u), ...degreeRow(e), pair] }
  }
  const columns = freed.flatMap(slot =>
    Array.from(
      candidates[slot]!.filter(edge => usable.has(edge)),
      edge => columnFor(edge, slot),
    ),
  )
  return {
    mip: pack(board, columns, rows),
    edge: Int32Array.from(columns, column => column.edge),
    slot: Int32Array.from(columns, column => column.slot),
  }
}
