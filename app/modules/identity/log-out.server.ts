import { currentAccount } from './current-account.server'
import { recordSecurity } from './record-security.server'
import { deleteSessionByToken } from './session.store.server'
import { expiredCookies, sessionTokenOf } from './session-cookie.server'
import type { Visit } from './visit'

/** Ends the session of a request, whoever's it is; returns the Set-Cookie values that take its cookies away. */
export async function logOut(visit: Visit, request: Request): Promise<string[]> {
  const token = sessionTokenOf(request)
  if (token) {
    const account = await currentAccount(request, visit.now)
    await deleteSessionByToken(token)
    if (account) await recordSecurity(visit, { action: 'account.logged-out', user: account })
  }
  return expiredCookies(['session_token', 'two_factor'])
}
