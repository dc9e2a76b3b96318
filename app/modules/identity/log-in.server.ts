import { isAPIError } from 'better-auth/api'
import { ok, type Result, refuse } from '../../kernel/result'
import { findAccountByEmail } from './account.store.server'
import { startClock } from './answer-alike.server'
import { auth } from './auth.store.server'
import { countLogin, deviceCookie } from './login-limits.server'
import { recordSecurity } from './record-security.server'
import { deleteSessionByToken } from './session.store.server'
import { headersWithout, sessionTokenOf } from './session-cookie.server'
import type { Visit } from './visit'

export type LoginRefusal = 'wrong' | 'unverified' | 'disabled'
/** Cookies to hand to the browser, and whether the second factor is still to come. */
export type LoginStep = { headers: Headers; step: 'in' | 'second-factor'; kind: string }

/** Adds Set-Cookie headers of one answer to another. */
export function copyCookies(from: Headers, to: Headers): Headers {
  for (const value of from.getSetCookie()) to.append('Set-Cookie', value)
  return to
}

async function tryPassword(visit: Visit, request: Request, email: string, password: string) {
  try {
    const { headers, response } = await auth().api.signInEmail({
      body: { email, password },
      headers: headersWithout(request, ['session_token', 'two_factor'], visit.ip),
      returnHeaders: true,
    })
    return { headers, token: 'token' in response ? response.token : null }
  } catch (error) {
    if (!isAPIError(error)) throw error
    return error.body?.code === 'EMAIL_NOT_VERIFIED' ? ('unverified' as const) : ('wrong' as const)
  }
}

/**
 * Checks address and password. Unknown addresses cost the same time and get the same answer as wrong passwords.
 * A login always starts a new session; the one the browser came with ends. Throws a 429 response when too many
 * attempts were made.
 */
export async function logIn(
  visit: Visit,
  request: Request,
  input: { email: string; password: string },
): Promise<Result<LoginStep, LoginRefusal>> {
  const email = input.email.toLowerCase()
  const attempt = await countLogin(visit, request, email)
  const nextStep = startClock()
  const tried = await tryPassword(visit, request, email, input.password)
  const user = await findAccountByEmail(email)
  if (typeof tried === 'string' || !user) {
    const code = typeof tried === 'string' ? tried : 'wrong'
    await recordSecurity(visit, { action: 'account.login-failed', user, detail: { reason: code } })
    await nextStep()
    return refuse(code)
  }
  await attempt.succeeded()
  if (user.disabledAt) {
    if (tried.token) await deleteSessionByToken(tried.token)
    await recordSecurity(visit, { action: 'account.login-failed', user, detail: { reason: 'disabled' } })
    return refuse('disabled')
  }
  const before = sessionTokenOf(request)
  if (before) await deleteSessionByToken(before)
  const headers = copyCookies(tried.headers, new Headers())
  headers.append('Set-Cookie', deviceCookie(email))
  if (!tried.token) return ok({ headers, step: 'second-factor', kind: user.kind })
  await recordSecurity(visit, { action: 'account.logged-in', user })
  return ok({ headers, step: 'in', kind: user.kind })
}
