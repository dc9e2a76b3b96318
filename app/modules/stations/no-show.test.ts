import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BookingFacts, pauseAfter, whyNotBook } from './no-show'

const NOW = new Date('2026-11-23T02:00:00Z')
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000)
const RULE = { noShows: 2, windowDays: 90, pauseDays: 30 }

describe('the pause after absences', () => {
  it('comes with the absence that fills the measure and ends with a day', () => {
    expect(pauseAfter([ago(1)], null, RULE, NOW)).toBeNull()
    expect(pauseAfter([ago(40), ago(1)], null, RULE, NOW)).toEqual({
      absences: 2,
      fromAt: NOW,
      untilAt: new Date('2026-12-23T16:00:00Z'),
    })
  })

  it('forgets what is older than the window and what led to the last pause', () => {
    expect(pauseAfter([ago(91), ago(1)], null, RULE, NOW)).toBeNull()
    expect(pauseAfter([ago(60), ago(50), ago(1)], ago(50), RULE, NOW)).toBeNull()
  })

  it('never comes with fewer absences than the rule says, and always with as many', () => {
    const rules = fc.record({
      noShows: fc.integer({ min: 1, max: 5 }),
      windowDays: fc.integer({ min: 1, max: 200 }),
      pauseDays: fc.integer({ min: 1, max: 90 }),
    })
    const days = fc.array(fc.integer({ min: 0, max: 220 }), { maxLength: 8 })
    fc.assert(
      fc.property(rules, days, (rule, drawn) => {
        const absences = drawn.map(ago)
        const recent = absences.filter(at => at > ago(rule.windowDays)).length
        const pause = pauseAfter(absences, null, rule, NOW)
        expect(pause !== null).toBe(recent >= rule.noShows)
        if (pause) expect(pause.untilAt > pause.fromAt).toBe(true)
      }),
    )
  })
})

describe('booking', () => {
  const slot: BookingFacts = { published: true, closedAt: null, startsAt: ago(-1), taken: 0, capacity: 2 }
  const who = { paused: false, open: 0, mostOpen: 3 }
  it('is refused with the first reason that holds', () => {
    expect(whyNotBook(slot, who, NOW)).toBeNull()
    expect(whyNotBook({ ...slot, published: false }, who, NOW)).toBe('not-found')
    expect(whyNotBook({ ...slot, closedAt: NOW }, who, NOW)).toBe('slot-closed')
    expect(whyNotBook({ ...slot, startsAt: NOW }, who, NOW)).toBe('slot-past')
    expect(whyNotBook(slot, { ...who, paused: true }, NOW)).toBe('paused')
    expect(whyNotBook(slot, { ...who, open: 3 }, NOW)).toBe('too-many-open')
    expect(whyNotBook({ ...slot, taken: 2 }, who, NOW)).toBe('full')
  })
})
