import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../../prisma/builders/chance'
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
    const chance = chanceOf('slots')
    for (let round = 0; round < 200; round++) {
      const hours = Array.from({ length: chance.int(0, 7) }, (_, at) => {
        const from = chance.int(0, 1200)
        return { day: at + 1, from, until: chance.int(from + 1, 1440) }
      })
      const minutes = chance.int(5, 240)
      const slots = laySlots(hours, MONDAY, addDays(MONDAY, chance.int(0, 20)), minutes)
      for (const [at, slot] of slots.entries()) {
        expect(slot.endsAt.getTime() - slot.startsAt.getTime()).toBe(minutes * 60_000)
        if (at > 0) expect(slot.startsAt >= slots[at - 1]!.endsAt).toBe(true)
        const day = localDateOf(slot.startsAt)
        const span = hours.find(one => one.day === weekdayOf(day))!
        const minute = ((slot.startsAt.getTime() + 8 * 3_600_000) % DAY_MS) / 60_000
        expect(minute >= span.from && minute + minutes <= span.until).toBe(true)
      }
    }
  })
})
