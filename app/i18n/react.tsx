import { createContext, type ReactNode, useContext } from 'react'
import { type Catalogue, defaultLocale, type Locale, type Messages } from './catalogue'
import * as format from './format'
import { formatFenRange, formatPay, type Pay, payText } from './money'

const LocaleContext = createContext<Locale>(defaultLocale)

/** Set once in the root; everything below speaks this language. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** The messages of one area in the language of the page. */
export function useMessages<T>(cat: Catalogue<T>): Messages<T> {
  return cat[useLocale()]
}

function bind(locale: Locale) {
  return {
    date: (value: format.When) => format.formatDate(value, locale),
    shortDate: (value: format.When) => format.formatShortDate(value, locale),
    weekdayDate: (value: format.When) => format.formatWeekdayDate(value, locale),
    month: (value: format.When) => format.formatMonth(value, locale),
    time: (value: format.When) => format.formatTime(value, locale),
    dateTime: (value: format.When) => format.formatDateTime(value, locale),
    shortDateTime: (value: format.When) => format.formatShortDateTime(value, locale),
    dateRange: (from: format.When, to: format.When) => format.formatDateRange(from, to, locale),
    relative: (value: format.When, now: Date) => format.formatRelative(value, now, locale),
    number: (value: number) => format.formatNumber(value, locale),
    /** `1,000+` where there are more than were counted. */
    atLeast: (value: number, more = false) => `${format.formatNumber(value, locale)}${more ? '+' : ''}`,
    percent: (ratio: number, digits = 0) => format.formatPercent(ratio, locale, digits),
    list: (items: readonly string[]) => format.formatList(items, locale),
    bytes: (bytes: number) => format.formatBytes(bytes, locale),
    fenRange: (min: number | null, max: number | null) => formatFenRange(min, max, locale),
    pay: (pay: Pay) => formatPay(pay, locale),
    payText: (pay: Pay) => payText(pay, locale),
  }
}

const BOUND: Record<Locale, ReturnType<typeof bind>> = { 'zh-CN': bind('zh-CN'), en: bind('en') }

/** All formatters bound to the language of the page: `f.date(x)`, `f.relative(x, now)`, `f.pay(opening.pay)`. */
export function useFormat() {
  return BOUND[useLocale()]
}
