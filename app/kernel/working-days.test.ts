import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from './local-date'
import { SHIPPED_YEARS } from './working-day-years'
import {
  addWorkingDays,
  SHIPPED_CALENDAR as calendar,
  deadlineAfter,
  isWorkingDay,
  workCalendar,
  workingDaysBetween,
} from './working-days'

const on = (text: string) => text as LocalDate
const span = (from: string, to: string): LocalDate[] => {
  const days: LocalDate[] = []
  for (let date = on(from); date <= to; date = addDays(date, 1)) days.push(date)
  return days
}
const worked = (from: string, to: string) => span(from, to).filter(date => isWorkingDay(calendar, date))
const anyDay = fc.integer({ min: 0, max: 1094 }).map(days => addDays(on('2025-01-01'), days))

/** Each festival as the notices word it: first and last day off, the weekend days worked for it. */
const ARRANGEMENTS: [festival: string, from: string, to: string, makeUp: string[]][] = [
  ['元旦 2025', '2025-01-01', '2025-01-01', []],
  ['春节 2025', '2025-01-28', '2025-02-04', ['2025-01-26', '2025-02-08']],
  ['清明 2025', '2025-04-04', '2025-04-06', []],
  ['劳动节 2025', '2025-05-01', '2025-05-05', ['2025-04-27']],
  ['端午 2025', '2025-05-31', '2025-06-02', []],
  ['国庆、中秋 2025', '2025-10-01', '2025-10-08', ['2025-09-28', '2025-10-11']],
  ['元旦 2026', '2026-01-01', '2026-01-03', ['2026-01-04']],
  ['春节 2026', '2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']],
  ['清明 2026', '2026-04-04', '2026-04-06', []],
  ['劳动节 2026', '2026-05-01', '2026-05-05', ['2026-05-09']],
  ['端午 2026', '2026-06-19', '2026-06-21', []],
  ['中秋 2026', '2026-09-25', '2026-09-27', []],
  ['国庆 2026', '2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']],
]

describe('the published arrangements of 2025 and 2026', () => {
  it.each(ARRANGEMENTS)('%s is off and its make-up days are worked', (_festival, from, to, makeUp) => {
    expect(worked(from, to)).toEqual([])
    for (const date of makeUp) expect(isWorkingDay(calendar, on(date))).toBe(true)
  })

  it('has no other exception to the week', () => {
    const off = new Set(ARRANGEMENTS.flatMap(([, from, to]) => span(from, to)))
    const made = new Set(ARRANGEMENTS.flatMap(([, , , makeUp]) => makeUp))
    for (const date of span('2025-01-01', '2026-12-31')) {
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
      const plain = weekday >= 1 && weekday <= 5
      expect(isWorkingDay(calendar, date)).toBe(made.has(date) || (plain && !off.has(date)))
    }
  })

  it('gives 248 working days in each of the two years', () => {
    expect(worked('2025-01-01', '2025-12-31')).toHaveLength(248)
    expect(worked('2026-01-01', '2026-12-31')).toHaveLength(248)
  })

  it('makes up on Saturdays and Sundays only, and never on a holiday', () => {
    for (const { holidays, makeUpDays } of SHIPPED_YEARS) {
      for (const date of makeUpDays) {
        expect([0, 6]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay())
        expect(holidays).not.toContain(date)
      }
    }
  })
})

describe('a year not published yet', () => {
  const lunar = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const lunarOf = (date: LocalDate) => lunar.format(new Date(`${date}T00:00:00Z`))

  it('knows the statutory days of 2027 and says that they are provisional', () => {
    expect(calendar.isProvisional(2026)).toBe(false)
    expect(calendar.isProvisional(2027)).toBe(true)
    expect(calendar.isProvisional(2028)).toBe(true)
    expect(worked('2027-02-01', '2027-02-12')).toHaveLength(8)
    expect(isWorkingDay(calendar, on('2027-10-01'))).toBe(false)
  })

  it('puts 端午 and 中秋 of 2027 on the lunar days they had in 2026', () => {
    expect(lunarOf(on('2027-06-09'))).toBe(lunarOf(on('2026-06-19')))
    expect(lunarOf(on('2027-09-15'))).toBe(lunarOf(on('2026-09-25')))
  })

  it('is replaced as a whole by the year the office enters', () => {
    const entered = workCalendar([
      ...SHIPPED_YEARS,
      { year: 2027, source: '通知', provisional: false, holidays: [on('2027-01-04')], makeUpDays: [] },
    ])
    expect(entered.isProvisional(2027)).toBe(false)
    expect(isWorkingDay(entered, on('2027-01-04'))).toBe(false)
    expect(isWorkingDay(entered, on('2027-10-01'))).toBe(true)
    expect(isWorkingDay(entered, on('2026-10-10'))).toBe(true)
  })
})

describe('counting working days', () => {
  it.each([
    ['2025-09-26', 3, '2025-09-30'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-10-10', 1, '2025-10-11'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-27', 1, '2026-02-28'],
    ['2026-09-18', 1, '2026-09-20'],
    ['2026-09-30', 5, '2026-10-13'],
    ['2026-10-01', 0, '2026-10-08'],
    ['2026-10-08', -1, '2026-09-30'],
  ])('%s and %i working days is %s', (from, days, to) => {
    expect(addWorkingDays(calendar, on(from), days)).toBe(to)
  })

  it('counts back what it added, over make-up days too', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (date, days) => {
        const end = addWorkingDays(calendar, date, days)
        expect(isWorkingDay(calendar, end)).toBe(true)
        expect(workingDaysBetween(calendar, date, end)).toBe(days)
        expect(workingDaysBetween(calendar, end, date)).toBe(-days)
      }),
    )
  })

  it('lets a deadline run to the end of its day in Shanghai', () => {
    const deadline = deadlineAfter(calendar, new Date('2026-02-13T17:00:00Z'), 2)
    expect(deadline.toISOString()).toBe('2026-02-25T16:00:00.000Z')
  })
})
