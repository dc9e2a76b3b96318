import type { Locale } from './catalogue'

/**
 * Formatters for both languages, pure, always Asia/Shanghai.
 * An instant is a `Date` or an ISO string with a time; a civil date is a string `YYYY-MM-DD`.
 */
export type When = Date | string

const zone = 'Asia/Shanghai'
const civil = /^\d{4}-\d{2}-\d{2}$/
const cache = new Map<string, Intl.DateTimeFormat>()

function partsOf(value: When, locale: Locale): Record<string, string> {
  const isCivil = typeof value === 'string' && civil.test(value)
  const key = `${locale}${isCivil}`
  let format = cache.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      timeZone: isCivil ? 'UTC' : zone,
      year: 'numeric',
      month: locale === 'en' ? 'short' : 'numeric',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    cache.set(key, format)
  }
  const date = typeof value === 'string' ? new Date(value) : value
  const parts: Record<string, string> = {}
  for (const part of format.formatToParts(date)) parts[part.type] = part.value
  if (parts.month === 'Sept') parts.month = 'Sep'
  return parts
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

const dayNumber = (value: When) => {
  const p = partsOf(value, 'zh-CN')
  return Math.round(Date.UTC(Number(p.year), Number(p.month) - 1, Number(p.day)) / 86_400_000)
}

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

/** `1,284` */
export function formatNumber(value: number, locale: Locale): string {
  return value.toLocaleString(locale)
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

const cjk = '\\u3400-\\u9fff'
const tight = new RegExp(`(?<=[${cjk}])(?=[A-Za-z0-9¥])|(?<=[A-Za-z0-9%])(?=[${cjk}])`, 'g')

/** Puts a thin space (U+2009) between Chinese and Latin; for paper and pictures, pages do it in CSS. */
export function thinSpaced(text: string): string {
  return text.replace(tight, '\u2009')
}
