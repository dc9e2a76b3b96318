import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnFor } from './turn-clock'

const rule = { turnMinutes: 30, dayFrom: 540, dayUntil: 1080 }
const shanghai = (text: string) => new Date(`${text}+08:00`)

describe('the clock of a turn', () => {
  it('starts at once by day', () => {
    const turn = turnFor(shanghai('2026-11-23T10:00:00'), rule)
    expect(turn.until).toEqual(shanghai('2026-11-23T10:30:00'))
  })

  it('starts in the morning for whoever is called at night', () => {
    expect(turnFor(shanghai('2026-11-23T02:00:00'), rule).from).toEqual(shanghai('2026-11-23T09:00:00'))
    expect(turnFor(shanghai('2026-11-23T21:00:00'), rule).from).toEqual(shanghai('2026-11-24T09:00:00'))
  })

  it('is never cut short by the evening', () => {
    expect(turnFor(shanghai('2026-11-23T17:30:00'), rule).until).toEqual(shanghai('2026-11-23T18:00:00'))
    expect(turnFor(shanghai('2026-11-23T17:31:00'), rule).from).toEqual(shanghai('2026-11-24T09:00:00'))
  })

  it('is always whole and within the hours of one day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), now => {
        const { from, until } = turnFor(now, rule)
        expect(until.getTime() - from.getTime()).toBe(30 * 60_000)
        expect(from.getTime()).toBeGreaterThanOrEqual(now.getTime())
        const minutes = (from.getTime() / 60_000 + 480) % 1440
        expect(minutes).toBeGreaterThanOrEqual(540)
        expect(minutes + 30).toBeLessThanOrEqual(1080)
      }),
    )
  })
})
