import { describe, expect, it } from 'vitest'
import { type EventShape, inventEvent } from '#tests/support/arrange-instances.ts'
import { fewestBreaksByModel } from '#tests/support/arrange-milp.ts'
import { arrangeMeetings, checkArrangement } from './index.ts'

const shapes: EventShape[] = [
  { name: 'tight', parties: 7, meetings: 13, slots: 5, tables: 3 },
  { name: 'away', parties: 8, meetings: 13, slots: 6, tables: 3, away: 0.4 },
  { name: 'halves', parties: 8, meetings: 11, slots: 6, tables: 2, morning: 0.35, afternoon: 0.35, noon: 3 },
  { name: 'even', parties: 6, meetings: 9, slots: 6, tables: 3, away: 0.3, maxBreakSpread: 0 },
]

describe('against the full time-indexed model', () => {
  it.each(shapes)(
    'arranges $name lists with exactly as few breaks',
    async shape => {
      const seen: (number | null)[] = []
      for (let seed = 1; seed <= 3; seed++) {
        const list = inventEvent(shape, seed)
        const result = await arrangeMeetings(list)
        const expected = await fewestBreaksByModel(list)
        if (result.ok) expect(checkArrangement(list, result.arrangement)).toEqual([])
        expect(result.ok ? result.arrangement.breaks : null).toBe(expected)
        seen.push(expected)
      }
      expect(seen.some(breaks => breaks !== null)).toBe(true)
    },
    120_000,
  )
})
