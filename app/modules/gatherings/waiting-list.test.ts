import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { promotions } from './waiting-list'

const list = fc
  .array(fc.integer({ min: 1, max: 6 }), { maxLength: 40 })
  .map(sizes => sizes.map((persons, index) => ({ id: String(index), persons })))
const seats = fc.integer({ min: 0, max: 60 })

describe('the waiting list', () => {
  it('never gives more seats than are free', () => {
    fc.assert(
      fc.property(seats, list, (free, waiting) => {
        const promoted = new Set(promotions(free, waiting))
        const taken = waiting.filter(one => promoted.has(one.id)).reduce((sum, one) => sum + one.persons, 0)
        expect(taken).toBeLessThanOrEqual(free)
      }),
    )
  })

  it('leaves nobody behind who still fits', () => {
    fc.assert(
      fc.property(seats, list, (free, waiting) => {
        const promoted = new Set(promotions(free, waiting))
        const left = waiting.reduce((rest, one) => rest - (promoted.has(one.id) ? one.persons : 0), free)
        for (const one of waiting) if (!promoted.has(one.id)) expect(one.persons).toBeGreaterThan(left)
      }),
    )
  })

  it('lets nobody pass somebody earlier who asks for as few seats or fewer', () => {
    fc.assert(
      fc.property(seats, list, (free, waiting) => {
        const promoted = new Set(promotions(free, waiting))
        waiting.forEach((later, at) => {
          if (!promoted.has(later.id)) return
          for (const earlier of waiting.slice(0, at))
            if (earlier.persons <= later.persons) expect(promoted.has(earlier.id)).toBe(true)
        })
      }),
    )
  })

  it('keeps to the order of registration where everybody asks for one seat', () => {
    fc.assert(
      fc.property(seats, fc.integer({ min: 0, max: 40 }), (free, length) => {
        const waiting = Array.from({ length }, (_, id) => ({ id: String(id), persons: 1 }))
        expect(promotions(free, waiting)).toEqual(waiting.slice(0, free).map(one => one.id))
      }),
    )
  })
})
