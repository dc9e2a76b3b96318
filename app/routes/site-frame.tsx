import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type FlashCode, flashes } from '~/i18n/flash'
import { useMessages } from '~/i18n/react'
import { shell } from '~/i18n/shell'
import { useSite } from '~/i18n/site'
import { paths } from '~/paths'
import type { RootData } from '~/root'
import { AccountMenu, SignInLink } from '~/ui/shell/account-menu'
import { DemoBanner } from '~/ui/shell/demo-banner'
import { LoadingBar } from '~/ui/shell/loading-bar'
import { SiteFooter } from '~/ui/shell/site-footer'
import { SiteHeader } from '~/ui/shell/site-header'
import { SkipLink } from '~/ui/shell/skip-link'
import { OWN_EVENTS } from './events/own-events'
import { navigationOf } from './navigation'
import { SearchField } from './search-field'

function Account({ who }: { who: RootData['who'] | undefined }) {
  const t = useMessages(shell)
  const { pathname, search } = useLocation()
  if (!who) return <SignInLink to={paths.login(pathname === '/' ? undefined : pathname + search)} />
  return (
    <AccountMenu
      name={who.name}
      inbox={{ to: paths.inbox(), unread: who.unread }}
      links={[
        { to: who.home, label: t.home },
        ...(who.kind === 'office' ? [] : [{ to: OWN_EVENTS[who.kind], label: t.nav.myEvents }]),
        { to: paths.account(), label: t.account },
      ]}
      signOut={paths.logout()}
    />
  )
}

function Footer() {
  const t = useMessages(shell)
  const site = useSite()
  return (
    <SiteFooter
      columns={[
        {
          title: t.footerPublic,
          links: [
            { to: paths.openings(), label: t.nav.openings },
            { to: paths.fairs(), label: t.nav.fairs },
            { to: paths.universities(), label: t.nav.universities },
            { to: paths.enterprises(), label: t.nav.enterprises },
            { to: paths.events(), label: t.nav.events },
            { to: paths.stations(), label: t.nav.stations },
            { to: paths.policies(), label: t.nav.policies },
          ],
        },
        {
          title: t.footerSystem,
          links: [
            { to: '/api/v1/openapi.json', label: t.api },
            { to: '/feeds/openings.atom', label: t.feed },
          ],
        },
      ]}
      legal={t.legal(site)}
    >
      <p>{t.footerPromise}</p>
    </SiteFooter>
  )
}

const OWN_SEARCH: readonly string[] = [
  paths.home(),
  paths.openings(),
  paths.enterprises(),
  paths.universities(),
  paths.search(),
]

type Navigation = ReturnType<typeof navigationOf>

/** Header, flash message, page and footer: the frame of every page, also of errors. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const t = useMessages(shell)
  const said = useMessages(flashes)
  const root = useRouteLoaderData('root') as RootData | undefined
  const { pathname, search } = useLocation()
  const navigation = navigationOf(root?.who?.kind ?? null)
  const item = ([key, to]: Navigation['line'][number]) => ({ to, label: t.nav[key], end: key === 'today' })
  const flash = root?.flash && root.flash in said ? said[root.flash as FlashCode] : null
  return (
    <>
      <SkipLink />
      <LoadingBar />
      {root?.demo && <DemoBanner accounts={root.who ? undefined : paths.login()} />}
      <SiteHeader
        here={pathname + search}
        home={root?.who?.home ?? paths.home()}
        nav={navigation.line.map(item)}
        more={navigation.more.map(item)}
        account={<Account who={root?.who} />}
        search={!root?.who && !OWN_SEARCH.includes(pathname) ? <SearchField small /> : undefined}
      />
      {flash && (
        <div className="wrap" role="status">
          <p className="notice notice-success">{flash}</p>
        </div>
      )}
      {children}
      <Footer />
    </>
  )
}
