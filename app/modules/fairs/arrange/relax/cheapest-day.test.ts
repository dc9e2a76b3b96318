import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breaksOf } from '../breaks.ts'
import { BARRED, CheapestDay } from './cheapest-day.ts'

interface Day {
  meetings: number
  slots: number
  prices: number[]
}

/** Every way to give the meetings different slots that are not barred. */
function* placements({ meetings, slots, prices }: Day, taken: number[] = []): Generator<number[]> {
  if (taken.length === meetings) yield taken
  else
    for (let slot = 0; slot < slots; slot++) {
      const price = prices[taken.length * slots + slot]!
      if (price < BARRED && !taken.includes(slot))
        yield* placements({ meetings, slots, prices }, [...taken, slot])
    }
}

function byHand(day: Day, mayBreak: boolean) {
  let cheapest = Number.POSITIVE_INFINITY
  let broken = Number.POSITIVE_INFINITY
  for (const taken of placements(day)) {
    const paid = taken.reduce((sum, slot, meeting) => sum + day.prices[meeting * day.slots + slot]!, 0)
    if (mayBreak) broken = Math.min(broken, paid + 1)
    if (breaksOf(taken) === 0) cheapest = Math.min(cheapest, paid)
  }
  return { cost: Math.min(cheapest, broken), broken }
}

const price = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -40, max: 40 }).map(eighths => eighths / 8) },
  { weight: 1, arbitrary: fc.constant(BARRED) },
)
const days = fc
  .record({ slots: fc.integer({ min: 1, max: 6 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .chain(({ slots, share }) => {
    const meetings = 1 + Math.floor(share * (Math.min(slots, 4) - 1))
    const prices = fc.array(price, { minLength: meetings * slots, maxLength: meetings * slots })
    return prices.map(drawn => ({ meetings, slots, prices: drawn }))
  })

describe('the cheapest day of a party', () => {
  it('costs what trying every day costs, with a break and without', () => {
    fc.assert(
      fc.property(days, fc.boolean(), (drawn, mayBreak) => {
        const day = new CheapestDay(drawn.meetings, drawn.slots, mayBreak)
        day.prices.set(drawn.prices)
        day.solve()
        const { cost, broken } = byHand(drawn, mayBreak)
        expect(day.cost).toBe(cost)
        expect(day.brokenCost).toBe(broken)
        if (cost === Number.POSITIVE_INFINITY) return
        const paid = [...day.chosen].reduce((sum, slot, i) => sum + drawn.prices[i * drawn.slots + slot]!, 0)
        expect(new Set(day.chosen).size).toBe(drawn.meetings)
        expect([paid, paid + 1]).toContain(cost)
      }),
      { numRuns: 400 },
    )
  })
})
