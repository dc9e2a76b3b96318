import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as f from './format'

const now = new Date('2026-11-22T06:20:00Z')

describe('dates are those of Asia/Shanghai', () => {
  test('an instant late in the evening UTC is the next day in Shanghai', () => {
    expect(f.formatDate('2026-11-21T16:30:00Z', 'zh-CN')).toBe('2026年11月22日 周日')
    expect(f.formatDate('2026-11-21T16:30:00Z', 'en')).toBe('Sun 22 Nov 2026')
  })

  test('a civil date stays the day it names', () => {
    expect(f.formatDate('2026-11-22', 'zh-CN')).toBe('2026年11月22日 周日')
    expect(f.formatShortDate('2026-01-01', 'en')).toBe('1 Jan')
  })

  test('every shape in both languages', () => {
    const at = '2026-11-22T01:12:00Z'
    expect(f.formatShortDate(at, 'zh-CN')).toBe('11月22日')
    expect(f.formatWeekdayDate(at, 'zh-CN')).toBe('11月22日 周日')
    expect(f.formatMonth(at, 'zh-CN')).toBe('2026年11月')
    expect(f.formatTime(at, 'zh-CN')).toBe('09:12')
    expect(f.formatDateTime(at, 'zh-CN')).toBe('2026年11月22日 周日 09:12')
    expect(f.formatDateTime(at, 'en')).toBe('Sun 22 Nov 2026, 09:12')
    expect(f.formatShortDateTime(at, 'en')).toBe('Sun 22 Nov, 09:12')
    expect(f.formatMonth('2026-09-15', 'en')).toBe('Sep 2026')
  })

  test('midnight is 00:00, not 24:00', () => {
    expect(f.formatTime('2026-11-21T16:00:00Z', 'zh-CN')).toBe('00:00')
  })
})

test('a range repeats only what differs', () => {
  expect(f.formatDateRange('2026-12-12', '2026-12-13', 'zh-CN')).toBe('2026年12月12日 周六 至 13日 周日')
  expect(f.formatDateRange('2026-12-12', '2026-12-13', 'en')).toBe('Sat 12 – Sun 13 Dec 2026')
  expect(f.formatDateRange('2026-11-30', '2026-12-01', 'zh-CN')).toBe('2026年11月30日 周一 至 12月1日 周二')
  expect(f.formatDateRange('2026-12-31', '2027-01-01', 'en')).toBe('Thu 31 Dec 2026 – Fri 1 Jan 2027')
  expect(f.formatDateRange('2026-12-12', '2026-12-12', 'zh-CN')).toBe('2026年12月12日 周六')
})

describe('relative dates', () => {
  test('today and the days beside it have a word', () => {
    expect(f.formatRelative('2026-11-22T01:12:00Z', now, 'zh-CN')).toBe('今日 09:12')
    expect(f.formatRelative('2026-11-21T15:59:00Z', now, 'zh-CN')).toBe('昨日')
    expect(f.formatRelative('2026-11-23T10:00:00Z', now, 'zh-CN')).toBe('明日 18:00')
    expect(f.formatRelative('2026-11-22T01:12:00Z', now, 'en')).toBe('Today 09:12')
  })

  test('a civil date has no time of day', () => {
    expect(f.formatRelative('2026-11-22', now, 'zh-CN')).toBe('今日')
  })

  test('farther away the date is said, with the year when it is another one', () => {
    expect(f.formatRelative('2026-11-20T03:00:00Z', now, 'zh-CN')).toBe('11月20日')
    expect(f.formatRelative('2025-11-20T03:00:00Z', now, 'zh-CN')).toBe('2025年11月20日')
    expect(f.formatRelative('2025-11-20T03:00:00Z', now, 'en')).toBe('20 Nov 2025')
  })
})

test('numbers, percents and sizes', () => {
  expect(f.formatNumber(1284, 'zh-CN')).toBe('1,284')
  expect(f.formatPercent(0.9234, 'zh-CN')).toBe('92%')
  expect(f.formatPercent(0.9234, 'en', 1)).toBe('92.3%')
  expect(f.formatBytes(820_000, 'en')).toBe('820 kB')
  expect(f.formatBytes(3_400_000, 'zh-CN')).toBe('3.4 MB')
  expect(f.formatBytes(12, 'en')).toBe('12 B')
})

test('a thin space parts Chinese from Latin and figures, and nothing else', () => {
  expect(f.thinSpaced('招3人，用SolidWorks画图')).toBe('招\u20093\u2009人，用\u2009SolidWorks\u2009画图')
  expect(f.thinSpaced('全中文')).toBe('全中文')
})

test('reckoned dates are those of the system tables, from the days of summer time on', () => {
  const format = (locale: string) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'full',
      timeStyle: 'short',
      hourCycle: 'h23',
    })
  const shown = format('en-GB')
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1980-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      at => {
        const parts = Object.fromEntries(shown.formatToParts(at).map(part => [part.type, part.value]))
        const day = `${parts.weekday?.slice(0, 3)} ${parts.day} ${parts.month?.slice(0, 3)} ${parts.year}`
        expect(f.formatDateTime(at, 'en')).toBe(`${day}, ${parts.hour}:${parts.minute}`)
      },
    ),
    { numRuns: 2_000 },
  )
})
