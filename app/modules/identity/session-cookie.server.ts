import { createHmac, timingSafeEqual } from 'node:crypto'
import { sha256 } from '../../platform/crypto.server'
import { env } from '../../platform/env.server'

const DAY_SECONDS = 86_400

/** A session ends 30 days after login at the latest, and after 7 days without a request. */
export const ABSOLUTE_TIMEOUT_SECONDS = 30 * DAY_SECONDS
export const IDLE_TIMEOUT_SECONDS = 7 * DAY_SECONDS

export const COOKIE_PREFIX = 'pengbo'

/** The key that signs session cookies and seals second factors. */
export function authSecret(): string {
  return sha256(`auth:${env().SECRET}`)
}

/** Whether the site is reached by https: cookies are then `Secure` and named `__Host-`. */
export function isSecureSite(): boolean {
  return env().ORIGIN.startsWith('https://')
}

/** Full name of one of the login's cookies, e.g. `__Host-pengbo.session_token`. */
export function cookieName(part: string): string {
  return `${isSecureSite() ? '__Host-' : ''}${COOKIE_PREFIX}.${part}`
}

function cookieOf(header: string | null, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

/** The raw value of a cookie of a request, or null. */
export function readCookie(request: Request, part: string): string | null {
  return cookieOf(request.headers.get('cookie'), cookieName(part))
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

/** The session token of a request's cookie when its signature is ours, else null. */
export function sessionTokenOf(request: Request): string | null {
  const raw = readCookie(request, 'session_token')
  const value = raw && decoded(raw)
  const dot = value?.lastIndexOf('.') ?? -1
  if (!value || dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const expected = createHmac('sha256', authSecret()).update(token).digest()
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

/** The headers of a request without the named login cookies: what is handed on for a login that starts afresh. */
export function headersWithout(request: Request, parts: readonly string[], ip: string): Headers {
  const dropped = new Set(parts.map(cookieName))
  const kept = (request.headers.get('cookie') ?? '')
    .split(';')
    .filter(pair => !dropped.has(pair.split('=')[0]!.trim()))
  const headers = new Headers({ cookie: kept.join(';'), 'x-forwarded-for': ip })
  const agent = request.headers.get('user-agent')
  if (agent) headers.set('user-agent', agent.slice(0, 300))
  return headers
}

/** Set-Cookie values that take the login's cookies away. */
export function expiredCookies(parts: readonly string[]): string[] {
  const secure = isSecureSite() ? '; Secure' : ''
  return parts.map(part => `${cookieName(part)}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure}`)
}
