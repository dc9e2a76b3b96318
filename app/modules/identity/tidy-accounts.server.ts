import { removePastLinks } from './link.store.server'
import { removeEndedSessions } from './session.store.server'
import { IDLE_TIMEOUT_SECONDS } from './session-cookie.server'

/** Removes sessions past their timeouts and links past their life; both are worth nothing already. */
export async function tidyAccounts(now: Date): Promise<{ sessions: number; links: number }> {
  const usedBefore = new Date(now.getTime() - IDLE_TIMEOUT_SECONDS * 1000)
  const [sessions, links] = await Promise.all([removeEndedSessions(usedBefore, now), removePastLinks(now)])
  return { sessions, links }
}
