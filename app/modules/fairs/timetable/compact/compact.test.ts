import { describe, expect, it } from 'vitest'
import { emptyBoard, place } from '../board/board'
import { buildModel } from '../build-model'
import { canonicalOrder } from '../canonical-order'
import { seededRandom } from '../seeded-random'
import { runAtOnce } from '../tasks'
import type { Instance } from '../timetable.types'
import { assignTables } from './assign-tables'
import { compact } from './compact'
import { AWAY, BUSY, countBreaks, IDLE, waitingCost } from './gaps'

const party = (id: string) => ({ id, unavailable: [], min: 0, max: 6 })

/** One university that meets three enterprises, with five slots to do it in. */
const fair: Instance = {
  slots: 5,
  tables: 2,
  universities: [party('u1'), party('u2')],
  enterprises: [party('e1'), party('e2'), party('e3')],
  weights: [
    ['u1', 'e1', 5],
    ['u1', 'e2', 5],
    ['u1', 'e3', 5],
    ['u2', 'e1', 5],
  ],
  pinned: [],
  previous: { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 },
}

function spreadBoard(instance: Instance, slots: number[]) {
  const model = buildModel(canonicalOrder(instance))
  const board = emptyBoard(model.core)
  slots.forEach((slot, edge) => {
    place(board, edge, slot)
  })
  return { model, board }
}

describe('breaks', () => {
  it.each([
    ['meetings in a row', [BUSY, BUSY, BUSY], 0],
    ['an idle slot between two meetings', [BUSY, IDLE, BUSY], 1],
    ['two idle slots in a row, one wait', [BUSY, IDLE, IDLE, BUSY], 1],
    ['a slot the party is away in, no wait', [BUSY, AWAY, BUSY], 0],
    ['an absence within a wait, still one wait', [BUSY, IDLE, AWAY, IDLE, BUSY], 1],
    ['idle slots before the first and after the last meeting', [IDLE, BUSY, IDLE], 0],
    ['two waits', [BUSY, IDLE, BUSY, IDLE, BUSY], 2],
  ])('count %s', (_, seats, breaks) => {
    expect(countBreaks(Uint8Array.from(seats), 1, seats.length)).toBe(breaks)
    expect(waitingCost(Uint8Array.from(seats), 0, seats.length) > 0).toBe(breaks > 0)
  })
})

describe('compaction', () => {
  it('brings scattered meetings together', () => {
    const { model, board } = spreadBoard(fair, [0, 2, 4, 3])
    runAtOnce(compact(board, model, 20_000, seededRandom(1)))
    const seats = Uint8Array.from(board.at, edge => (edge >= 0 ? BUSY : IDLE))
    expect(countBreaks(seats, 5, 5)).toBe(0)
  })
})

describe('tables', () => {
  it('keep an enterprise where it sits', () => {
    const { model, board } = spreadBoard(fair, [0, 1, 2, 3])
    const tables = assignTables(board, model).filter(meeting => meeting.enterprise === 2)
    expect(tables.map(meeting => meeting.slot)).toEqual([0, 3])
    expect(new Set(tables.map(meeting => meeting.table)).size).toBe(1)
  })

  it('respect a pinned table', () => {
    const pinned = [{ university: 'u2', enterprise: 'e1', slot: 0, table: 1 }]
    const { model, board } = spreadBoard({ ...fair, pinned }, [1, 0, 2])
    const seated = assignTables(board, model)
    expect(seated.filter(meeting => meeting.slot === 0).map(meeting => meeting.table)).toEqual([0, 1])
    expect(seated.find(meeting => meeting.edge < 0)).toMatchObject({ slot: 0, table: 1 })
  })
})
