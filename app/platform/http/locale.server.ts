import { createCookie } from '@remix-run/node'

export type RequestLocale = 'zh-CN' | 'en'
const YEAR_SECONDS = 31_536_000
const cookie = createCookie('lng', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: YEAR_SECONDS })

function known(value: unknown): RequestLocale | null {
  if (value === 'en') return 'en'
  return value === 'zh-CN' || value === 'zh' ? 'zh-CN' : null
}

/** The language asked for in the address, if any. */
export function askedLocale(request: Request): RequestLocale | null {
  return known(new URL(request.url).searchParams.get('lng'))
}

/** The language of a request: the address, then the remembered choice, else zh-CN. */
export async function requestLocale(request: Request): Promise<RequestLocale> {
  return askedLocale(request) ?? known(await cookie.parse(request.headers.get('cookie'))) ?? 'zh-CN'
}

/** The Set-Cookie value that remembers a language. */
export async function rememberLocale(locale: RequestLocale): Promise<string> {
  return cookie.serialize(locale)
}

/** The values of the cookie as browsers send them, with the language each stands for. */
export async function localeCookies(): Promise<Map<string, RequestLocale>> {
  const locales: RequestLocale[] = ['zh-CN', 'en']
  const sent = async (locale: RequestLocale) => (await rememberLocale(locale)).split(/[=;]/, 2)[1] ?? ''
  return new Map(await Promise.all(locales.map(async locale => [await sent(locale), locale] as const)))
}
