import { type Catalogue, isLocale, type Messages } from '~/i18n/catalogue'
import { mails } from '~/i18n/mails'

type Matches = readonly ({ id: string; data?: unknown } | undefined)[]

/** `<title>` of a page in the language of the site around it: “登录 - 蓬博人才”. */
export function pageTitle<T>(matches: Matches, words: Catalogue<T>, pick: (t: Messages<T>) => string) {
  const root = matches.find(match => match?.id === 'root')?.data as { locale?: unknown } | undefined
  const locale = isLocale(root?.locale) ? root.locale : 'zh-CN'
  return [{ title: `${pick(words[locale])} - ${mails[locale].brand}` }]
}
