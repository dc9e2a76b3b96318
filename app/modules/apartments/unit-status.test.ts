import { describe, expect, it } from 'vitest'
import { mayMoveUnit, nextUnitStatuses, UNIT_STATUSES, type UnitSide } from './unit-status'

const MAY: [from: string, to: string, side: UnitSide][] = [
  ['vacant', 'repair', 'office'],
  ['vacant', 'withdrawn', 'office'],
  ['repair', 'vacant', 'office'],
  ['repair', 'withdrawn', 'office'],
  ['withdrawn', 'vacant', 'office'],
  ['withdrawn', 'repair', 'office'],
  ['vacant', 'reserved', 'selection'],
  ['reserved', 'vacant', 'selection'],
  ['vacant', 'reserved', 'lease'],
  ['reserved', 'leased', 'lease'],
  ['vacant', 'leased', 'lease'],
  ['leased', 'vacant', 'lease'],
  ['reserved', 'vacant', 'lease'],
  ['leased', 'repair', 'lease'],
]

describe('the states of a unit', () => {
  it('move as listed and in no other way', () => {
    for (const from of UNIT_STATUSES)
      for (const to of UNIT_STATUSES)
        for (const side of ['office', 'selection', 'lease'] as const) {
          const listed = MAY.some(([a, b, c]) => a === from && b === to && c === side)
          expect(mayMoveUnit(from, to, side), `${from} → ${to} by ${side}`).toBe(listed)
        }
  })

  it('leave the office no hand on a unit that is reserved or let', () => {
    expect(nextUnitStatuses('reserved')).toEqual([])
    expect(nextUnitStatuses('leased')).toEqual([])
  })
})
