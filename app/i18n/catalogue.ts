export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'zh-CN'

type Text = (params: never) => string
/** What a catalogue file may hold: texts, functions of one params object, and groups of both. */
export interface MessageTree {
  readonly [key: string]: string | Text | MessageTree
}

/** The shape another language owes: the same keys, the same params. */
export type Messages<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends () => string
      ? () => string
      : T[K] extends (params: infer P) => string
        ? (params: P) => string
        : Messages<T[K]>
}

export type Catalogue<T> = Readonly<Record<Locale, Messages<T>>>

/** Joins the two languages of one area; Chinese decides the shape, the compiler holds English to it. */
export function catalogue<T>(zh: T, en: Messages<NoInfer<T>>): Catalogue<T> {
  return { 'zh-CN': zh as Messages<T>, en }
}

/** The messages of one language, for code outside React (mails, exports, API). */
export function messagesFor<T>(cat: Catalogue<T>, locale: Locale): Messages<T> {
  return cat[locale]
}

const numbers = new Intl.NumberFormat('en')

/** English plural: `plural(1, 'day', 'days')` is `1 day`; the number is grouped (`1,284 openings`). */
export function plural(n: number, one: string, other: string): string {
  return `${numbers.format(n)} ${n === 1 ? one : other}`
}

/** Whether a word from outside (query, cookie, header) names a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return locales.some(locale => locale === value)
}
