import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLocale, useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { CurrentLink } from '../page/current-link'
import { Icon } from '../text/icon'
import { Logo } from './logo'

export interface NavItem {
  readonly to: string
  readonly label: string
  /** What waits there; left out when zero. */
  readonly count?: number
  /** Marks the item by hand; otherwise the address decides. */
  readonly current?: boolean
  /** Only the exact address counts as being there (homes such as `/office`). */
  readonly end?: boolean
}

interface SiteHeaderProps {
  nav: readonly NavItem[]
  /** Entries that stand behind “more”. */
  more?: readonly NavItem[]
  /** Where the mark leads; `/` unless a signed-in home. */
  home?: string
  /** Line under the name; the tagline unless given. */
  line?: string
  /** `<SearchBox small />` on pages without their own. */
  search?: ReactNode
  /** `<AccountMenu />` or `<SignInLink />`. */
  account?: ReactNode
  /** Path and query of this page, for the language switch. */
  here: string
}

/** How many entries a phone's line holds beside “more”; English words are longer, so one less there. */
const PHONE_LINE = 4

/** Brand, navigation and tools; on a phone the navigation is a second row, what it cannot hold stands behind “more”. */
export function SiteHeader({ nav, more = [], home = '/', line, search, account, here }: SiteHeaderProps) {
  const t = useMessages(uiMessages)
  return (
    <header className="top">
      <div className="wrap">
        <Link className="brand" to={home}>
          <Logo line={line} />
        </Link>
        <div className="top-search">
          <nav className="nav" aria-label={t.mainNavigation}>
            {nav.map(item => (
              <NavLink key={item.to} {...item} />
            ))}
            {more.length > 0 && <More items={more} folded={nav.slice(PHONE_LINE - 1)} />}
          </nav>
          {search}
        </div>
        <div className="tools">
          <LanguageSwitch here={here} />
          {account}
        </div>
      </div>
    </header>
  )
}

function NavLink({ to, label, count, current, end, className }: NavItem & { className?: string }) {
  return (
    <CurrentLink to={to} current={current} end={end} className={className}>
      {label}
      {count ? <b>{count}</b> : null}
    </CurrentLink>
  )
}

/** What does not fit the line, in a plain `<details>` that closes on the next page; `folded` on phones only. */
function More({ items, folded }: { items: readonly NavItem[]; folded: readonly NavItem[] }) {
  const t = useMessages(uiMessages)
  const { pathname } = useLocation()
  return (
    <details key={pathname} className="nav-more">
      <summary>
        {t.more}
        <Icon name="chevron-down" />
      </summary>
      <div className="menu-list">
        {folded.map((item, index) => (
          <NavLink key={item.to} {...item} className={index === 0 ? 'nav-fold-en' : 'nav-fold'} />
        ))}
        {items.map(item => (
          <NavLink key={item.to} {...item} />
        ))}
      </div>
    </details>
  )
}

/** The same page in the other language: `?lng=en`, remembered by the server. */
export function LanguageSwitch({ here }: { here: string }) {
  const t = useMessages(uiMessages)
  const other = useLocale() === 'en' ? 'zh-CN' : 'en'
  return (
    <a href={withLanguage(here, other)} lang={other} hrefLang={other} aria-label={t.switchLanguage}>
      {t.otherLanguage}
    </a>
  )
}

/** Sets `lng` in a path with query, keeping all else. */
export function withLanguage(here: string, locale: string): string {
  const url = new URL(here, 'http://site.invalid')
  url.searchParams.set('lng', locale)
  return `${url.pathname}${url.search}`
}
