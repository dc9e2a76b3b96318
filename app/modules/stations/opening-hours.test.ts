import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate, localDateOf } from '../../kernel/local-date'
import { clockOf, laySlots, parseSpans, spansText, weekdayOf } from './opening-hours'

const MONDAY = '2026-11-23' as LocalDate
const DAY_MS = 86_400_000

describe('opening hours', () => {
  it('are read as people type them', () => {
    expect(parseSpans('9:00-12:00，14：00～18:00')).toEqual([
      { from: 540, until: 720 },
      { from: 840, until: 1080 },
    ])
    expect(parseSpans('')).toEqual([])
  })

  it('are refused when they overlap, end before they begin or are no times', () => {
    for (const text of ['9-12', '12:00-9:00', '9:00-12:00,11:00-13:00', '23:00-24:30', '9:60-10:00', 'x'])
      expect(parseSpans(text), text).toBeNull()
  })

  it('say the same when written and read again', () => {
    const hours = [
      { day: 1, from: 540, until: 720 },
      { day: 1, from: 840, until: 1080 },
    ]
    expect(parseSpans(spansText(hours, 1))).toEqual(hours.map(({ from, until }) => ({ from, until })))
    expect(clockOf(1440)).toBe('24:00')
  })

  it('know the days of the week', () => {
    expect(weekdayOf(MONDAY)).toBe(1)
    expect(weekdayOf(addDays(MONDAY, 6))).toBe(7)
  })
})

describe('slots', () => {
  it('lie within the hours, never overlap and have the length asked, whatever the hours', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: 240 }))
      .map(([from, length]) => ({ from, until: from + length }))
    const drawn = fc.record({
      spans: fc.array(span, { maxLength: 7 }),
      minutes: fc.integer({ min: 5, max: 240 }),
      days: fc.integer({ min: 0, max: 20 }),
    })
    fc.assert(
      fc.property(drawn, ({ spans, minutes, days }) => {
        const hours = spans.map((one, at) => ({ day: at + 1, ...one }))
        const slots = laySlots(hours, MONDAY, addDays(MONDAY, days), minutes)
        for (const [at, slot] of slots.entries()) {
          expect(slot.endsAt.getTime() - slot.startsAt.getTime()).toBe(minutes * 60_000)
          if (at > 0) expect(slot.startsAt >= slots[at - 1]!.endsAt).toBe(true)
          const open = hours.find(one => one.day === weekdayOf(localDateOf(slot.startsAt)))!
          const minute = ((slot.startsAt.getTime() + 8 * 3_600_000) % DAY_MS) / 60_000
          expect(minute >= open.from && minute + minutes <= open.until).toBe(true)
        }
      }),
    )
  })
})
