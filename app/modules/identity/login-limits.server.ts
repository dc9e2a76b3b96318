import { isSignature, newToken, sign } from '../../platform/crypto.server'
import { forgetRate, limitRate, releaseRate } from '../../platform/http/rate-limit.server'
import { cookieName, isSecureSite, readCookie } from './session-cookie.server'
import type { Visit } from './visit'

const YEAR_SECONDS = 31_536_000

/**
 * The device a browser proved to be when it last logged in to this account, or null. A known device has a counter
 * of its own: strangers who guess passwords slow themselves down, never the owner.
 */
function knownDevice(request: Request, email: string): string | null {
  const [nonce, signature] = readCookie(request, 'device')?.split('.') ?? []
  if (!nonce || !signature) return null
  return isSignature('device', `${nonce}:${email}`, signature) ? nonce : null
}

/** Set-Cookie value that lets this browser be recognised at the next login to the account. */
export function deviceCookie(email: string): string {
  const nonce = newToken()
  const secure = isSecureSite() ? '; Secure' : ''
  return `${cookieName('device')}=${nonce}.${sign('device', `${nonce}:${email}`)}; Max-Age=${YEAR_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

/**
 * Counts an attempt to log in against the account and against the address it comes from. Throws a 429 response
 * when one of them is passed; windows end by themselves, so nobody stays locked out.
 * @returns `succeeded`, to be called when the password was right: the attempt is then not held against anybody
 */
export async function countLogin(visit: Visit, request: Request, email: string) {
  const device = knownDevice(request, email)
  const account = device ? `device:${device}` : `account:${email}`
  await limitRate('loginAddress', visit.ip, visit.now)
  await limitRate('login', account, visit.now)
  return {
    async succeeded(): Promise<void> {
      await Promise.all([forgetRate('login', account), releaseRate('loginAddress', visit.ip)])
    },
  }
}
