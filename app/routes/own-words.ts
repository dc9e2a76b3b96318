import { useLocale } from '~/i18n/react'

/** What the office wrote in both languages, in the one of the page; Chinese where English is missing. */
export function useOwnWords(): (zh: string, en: string) => string {
  const locale = useLocale()
  return (zh, en) => (locale === 'en' && en !== '' ? en : zh)
}
