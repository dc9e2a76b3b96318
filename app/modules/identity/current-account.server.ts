import { auth } from './auth.store.server'
import { findAccount } from './identity.store.server'

/** The account logged in on a request, or null: no cookie, expired, logged out, or disabled. Never cached beyond the request. */
export async function currentAccount(request: Request) {
  if (!request.headers.get('cookie')?.includes('session_token')) return null
  const session = await auth().api.getSession({ headers: request.headers })
  if (!session) return null
  const account = await findAccount(session.user.id)
  if (!account || account.disabledAt) return null
  return { ...account, sessionId: session.session.id }
}
