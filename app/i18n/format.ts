import type { Locale } from './catalogue'

/**
 * Formatters for both languages, pure, always Asia/Shanghai.
 * An instant is a `Date` or an ISO string with a time; a civil date is a string `YYYY-MM-DD`.
 */
export type When = Date | string

const SHANGHAI_MS = 8 * 3_600_000
/** China put its clocks forward in summer for the last time in 1991; before that only the system's tables know. */
const STEADY_SINCE_MS = Date.UTC(1992, 0, 1)
const civil = /^\d{4}-\d{2}-\d{2}$/
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS: Record<Locale, readonly string[]> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const two = (value: number) => (value < 10 ? `0${value}` : `${value}`)

interface Parts {
  readonly year: number
  readonly month: string
  readonly day: number
  readonly weekday: string
  readonly hour: string
  readonly minute: string
}

/** The clock and the calendar of Shanghai, as the fields of a moment in UTC. Reckoned, because a list does it often. */
function shifted(value: When): Date {
  const date = typeof value === 'string' ? new Date(value) : value
  if (typeof value === 'string' && civil.test(value)) return date
  const at = date.getTime()
  return new Date(at + (at < STEADY_SINCE_MS ? oldOffset(date) : SHANGHAI_MS))
}

function oldOffset(date: Date): number {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  return (Number(shown.format(date)) - date.getUTCHours() - 8) % 24 === 0
    ? SHANGHAI_MS
    : SHANGHAI_MS + 3_600_000
}

function partsOf(value: When, locale: Locale): Parts {
  const at = shifted(value)
  const month = at.getUTCMonth()
  return {
    year: at.getUTCFullYear(),
    month: locale === 'en' ? MONTHS[month]! : `${month + 1}`,
    day: at.getUTCDate(),
    weekday: WEEKDAYS[locale][at.getUTCDay()]!,
    hour: two(at.getUTCHours()),
    minute: two(at.getUTCMinutes()),
  }
}

/** `2026年11月22日 周日` / `Sun 22 Nov 2026` */
export function formatDate(value: When, locale: Locale): string {
  const p = partsOf(value, locale)
  return locale === 'en'
    ? `${p.weekday} ${p.day} ${p.month} ${p.year}`
    : `${p.year}年${p.month}月${p.day}日 ${p.weekday}`
}

/** `11月22日` / `22 Nov` */
export function formatShortDate(value: When, locale: Locale): string {
  const p = partsOf(value, locale)
  return locale === 'en' ? `${p.day} ${p.month}` : `${p.month}月${p.day}日`
}

/** `11月22日 周日` / `Sun 22 Nov` */
export function formatWeekdayDate(value: When, locale: Locale): string {
  const p = partsOf(value, locale)
  return locale === 'en' ? `${p.weekday} ${p.day} ${p.month}` : `${p.month}月${p.day}日 ${p.weekday}`
}

/** `2026年11月` / `Nov 2026` */
export function formatMonth(value: When, locale: Locale): string {
  const p = partsOf(value, locale)
  return locale === 'en' ? `${p.month} ${p.year}` : `${p.year}年${p.month}月`
}

/** `09:12` in both languages */
export function formatTime(value: When, locale: Locale): string {
  const p = partsOf(value, locale)
  return `${p.hour}:${p.minute}`
}

/** `2026年11月22日 周日 09:12` / `Sun 22 Nov 2026, 09:12` */
export function formatDateTime(value: When, locale: Locale): string {
  return `${formatDate(value, locale)}${locale === 'en' ? ', ' : ' '}${formatTime(value, locale)}`
}

/** `11月22日 周日 09:12` / `Sun 22 Nov, 09:12` */
export function formatShortDateTime(value: When, locale: Locale): string {
  return `${formatWeekdayDate(value, locale)}${locale === 'en' ? ', ' : ' '}${formatTime(value, locale)}`
}

/** `2026年12月12日 周六 至 13日 周日` / `Sat 12 – Sun 13 Dec 2026`; repeats only what differs. */
export function formatDateRange(from: When, to: When, locale: Locale): string {
  const a = partsOf(from, locale)
  const b = partsOf(to, locale)
  const sameYear = a.year === b.year
  const sameMonth = sameYear && a.month === b.month
  if (sameMonth && a.day === b.day) return formatDate(from, locale)
  if (locale === 'en') {
    const start = sameMonth ? `${a.weekday} ${a.day}` : formatWeekdayDate(from, locale)
    return `${sameYear ? start : formatDate(from, locale)} – ${formatDate(to, locale)}`
  }
  const end = sameMonth ? `${b.day}日 ${b.weekday}` : formatWeekdayDate(to, locale)
  return `${formatDate(from, locale)} 至 ${sameYear ? end : formatDate(to, locale)}`
}

const dayNumber = (value: When) => Math.floor(shifted(value).getTime() / 86_400_000)

const near: Record<Locale, Record<number, string>> = {
  'zh-CN': { [-1]: '昨日', 0: '今日', 1: '明日' },
  en: { [-1]: 'Yesterday', 0: 'Today', 1: 'Tomorrow' },
}

/** `今日 09:12`, `昨日`, `明日 18:00`, `11月20日`, `2025年11月20日`; always shown with the exact time on hover. */
export function formatRelative(value: When, now: Date, locale: Locale): string {
  const distance = dayNumber(value) - dayNumber(now)
  const word = near[locale][distance]
  const timed = distance >= 0 && !(typeof value === 'string' && civil.test(value))
  if (word) return timed ? `${word} ${formatTime(value, locale)}` : word
  const p = partsOf(value, locale)
  if (p.year === partsOf(now, locale).year) return formatShortDate(value, locale)
  return locale === 'en'
    ? `${formatShortDate(value, locale)} ${p.year}`
    : `${p.year}年${formatShortDate(value, locale)}`
}

/** Making one costs a hundred times what using it does. */
const numbers: Record<Locale, Intl.NumberFormat> = {
  'zh-CN': new Intl.NumberFormat('zh-CN'),
  en: new Intl.NumberFormat('en'),
}

/** `1,284` */
export function formatNumber(value: number, locale: Locale): string {
  return numbers[locale].format(value)
}

/** A ratio as percent: `0.9234` is `92%`, with one digit `92.3%`. */
export function formatPercent(ratio: number, locale: Locale, digits = 0): string {
  return ratio.toLocaleString(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** Bytes as `820 kB`, `3.4 MB` (powers of ten). */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${formatNumber(bytes, locale)} B`
  const [unit, size] = bytes < 1_000_000 ? ['kB', 1000] : ['MB', 1_000_000]
  const value = bytes / (size as number)
  return `${value.toLocaleString(locale, { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`
}

/** Names one after the other: `甲、乙`, `A, B`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return items.join(locale === 'en' ? ', ' : '、')
}

const cjk = '\\u3400-\\u9fff'
const tight = new RegExp(`(?<=[${cjk}])(?=[A-Za-z0-9¥])|(?<=[A-Za-z0-9%])(?=[${cjk}])`, 'g')

/** Puts a thin space (U+2009) between Chinese and Latin; for paper and pictures, pages do it in CSS. */
export function thinSpaced(text: string): string {
  return text.replace(tight, '\u2009')
}
