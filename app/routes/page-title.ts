import { type Catalogue, isLocale, type Messages } from '~/i18n/catalogue'
import type { SiteNames } from '~/i18n/site'

type Matches = readonly ({ id: string; data?: unknown } | undefined)[]

/** `<title>` of a page in the language of the site around it: “登录 - 蓬博人才”. */
export function pageTitle<T>(matches: Matches, words: Catalogue<T>, pick: (t: Messages<T>) => string) {
  const root = matches.find(match => match?.id === 'root')?.data as
    | { locale?: unknown; site?: SiteNames }
    | undefined
  const locale = isLocale(root?.locale) ? root.locale : 'zh-CN'
  const title = pick(words[locale])
  return [{ title: root?.site ? `${title} - ${root.site.name}` : title }]
}
