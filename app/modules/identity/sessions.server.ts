import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { currentAccount } from './current-account.server'
import { recordSecurity } from './record-security.server'
import { deleteSessions, findSessions } from './session.store.server'
import { IDLE_TIMEOUT_SECONDS } from './session-cookie.server'
import type { SignedInVisit } from './visit'

/** The live sessions of the account acting, the present one marked. */
export async function listSessions(visit: SignedInVisit, request: Request) {
  const usedAfter = new Date(visit.now.getTime() - IDLE_TIMEOUT_SECONDS * 1000)
  const [sessions, present] = await Promise.all([
    findSessions(visit.actor.userId, usedAfter, visit.now),
    currentAccount(request, visit.now),
  ])
  return sessions.map(session => ({ ...session, present: session.id === present?.sessionId }))
}

/** Ends sessions of the account acting: one of its own by id, all others, or all. Returns how many there were. */
export async function endSessions(
  visit: SignedInVisit,
  request: Request,
  which: { only: string } | 'others' | 'all',
): Promise<number> {
  const { userId, kind } = visit.actor
  const present = which === 'others' ? await currentAccount(request, visit.now) : null
  const chosen = typeof which === 'object' ? which : present ? { except: present.sessionId } : {}
  const result = await transaction(async tx => {
    const ended = await deleteSessions(tx, userId, chosen)
    const scope = typeof which === 'object' ? 'one' : which
    const detail = { scope, ended }
    await recordSecurity(visit, { action: 'account.sessions-ended', user: { id: userId, kind }, detail }, tx)
    return ok(ended)
  })
  return result.ok ? result.value : 0
}
