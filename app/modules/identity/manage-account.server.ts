import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { findAccountById, updateAccount } from './account.store.server'
import { accountDisabled } from './identity.events'
import { recordSecurity } from './record-security.server'
import { deleteSessions } from './session.store.server'
import type { SignedInVisit } from './visit'

/** Disables an account, which ends its sessions at once, or enables it again (capability `user.manage`). */
export async function setAccountDisabled(
  visit: SignedInVisit,
  input: { id: string; disabled: boolean },
): Promise<Result<null, 'gone' | 'self'>> {
  if (input.id === visit.actor.userId) return refuse('self')
  return transaction(async tx => {
    const user = await findAccountById(input.id, tx)
    if (!user) return refuse('gone')
    await updateAccount(tx, user.id, { disabledAt: input.disabled ? visit.now : null })
    const sessionsEnded = input.disabled ? await deleteSessions(tx, user.id) : 0
    await recordChange(tx, visit, {
      event: accountDisabled,
      payload: { userId: user.id, disabled: input.disabled },
      subject: { kind: 'account', id: user.id },
      detail: { disabled: input.disabled, sessionsEnded },
    })
    return ok(null)
  })
}

/** Logs an account out on all devices (capability `user.manage`). */
export async function endAccountSessions(
  visit: SignedInVisit,
  id: string,
): Promise<Result<{ ended: number }, 'gone'>> {
  return transaction(async tx => {
    const user = await findAccountById(id, tx)
    if (!user) return refuse('gone')
    const ended = await deleteSessions(tx, user.id)
    const detail = { ended, by: visit.actor.kind }
    await recordSecurity(visit, { action: 'account.sessions-ended', user, detail }, tx)
    return ok({ ended })
  })
}
