import { findSession, touchSession } from './session.store.server'
import { IDLE_TIMEOUT_SECONDS, sessionTokenOf } from './session-cookie.server'

const TOUCH_EVERY_MS = 10 * 60_000

/**
 * The account logged in on a request, or null: no cookie, forged, past its idle or absolute timeout, logged out,
 * or disabled. Asked of the database each time, so what is taken away is gone with the next request.
 */
export async function currentAccount(request: Request, now = new Date()) {
  const token = sessionTokenOf(request)
  const session = token === null ? null : await findSession(token)
  if (!session || session.user.disabledAt) return null
  const idleMs = now.getTime() - session.updatedAt.getTime()
  if (session.expiresAt <= now || idleMs > IDLE_TIMEOUT_SECONDS * 1000) return null
  if (idleMs > TOUCH_EVERY_MS) await touchSession(session.id, now)
  return { ...session.user, sessionId: session.id }
}
