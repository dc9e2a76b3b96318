import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { LocaleProvider } from './i18n/react'
import { SiteProvider } from './i18n/site'
import { HOME_OF } from './modules/access/index'
import { publicAccess } from './modules/access/index.server'
import { countUnread } from './modules/notifications/index.server'
import { siteNames } from './modules/settings/index'
import { readSettings } from './modules/settings/index.server'
import { env } from './platform/env.server'
import { askedLocale, rememberLocale } from './platform/http/locale.server'
import { takeFlash } from './platform/http/responses.server'
import { ErrorPage, ErrorTitle } from './routes/error-page'
import { SiteFrame } from './routes/site-frame'
import css from './ui/app.css?url'
import { useNonce } from './ui/shell/nonce'

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: css },
]

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await publicAccess(args)
  const [unread, flash, settings] = await Promise.all([
    actor ? countUnread(actor.userId) : 0,
    takeFlash(args.request),
    readSettings(),
  ])
  const site = siteNames(settings, locale)
  const headers = new Headers()
  const asked = askedLocale(args.request)
  if (asked) headers.append('Set-Cookie', await rememberLocale(asked))
  if (flash.clear) headers.append('Set-Cookie', flash.clear)
  const who = actor && {
    kind: actor.kind,
    name: actor.organisation ? `${actor.organisation.name} · ${actor.name}` : actor.name,
    home: HOME_OF[actor.kind],
    unread,
  }
  return data({ locale, site, who, flash: flash.code, demo: env().DEMO, origin: env().ORIGIN }, { headers })
}

export type RootData = Awaited<ReturnType<typeof loader>>['data']

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const root = useRouteLoaderData<typeof loader>('root')
  const locale = root?.locale ?? 'zh-CN'
  const error = useRouteError()
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {error !== undefined && <ErrorTitle status={statusOf(error)} locale={locale} />}
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <SiteProvider names={root?.site}>{children}</SiteProvider>
        </LocaleProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return (
    <SiteFrame>
      <Outlet />
    </SiteFrame>
  )
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}

export function ErrorBoundary() {
  const error = useRouteError()
  return (
    <SiteFrame>
      <ErrorPage status={statusOf(error)} />
    </SiteFrame>
  )
}
