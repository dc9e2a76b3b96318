import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { ChangeContext } from '../events/index.server'
import { recordChange } from '../events/index.server'
import {
  findAccountByEmail,
  findAccountById,
  removeAuthenticator,
  updateAccount,
} from './account.store.server'
import { accountDisabled, secondFactorChanged } from './identity.events'
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

type Removed = Result<{ ended: number }, 'gone' | 'no-second-factor'>

async function withoutSecondFactor(
  context: ChangeContext,
  user: { id: string; twoFactorEnabled: boolean | null } | null,
): Promise<Removed> {
  if (!user) return refuse('gone')
  if (!user.twoFactorEnabled) return refuse('no-second-factor')
  return transaction<Removed>(async tx => {
    await removeAuthenticator(tx, user.id)
    const ended = await deleteSessions(tx, user.id)
    await recordChange(tx, context, {
      event: secondFactorChanged,
      payload: { userId: user.id, enabled: false },
      subject: { kind: 'account', id: user.id },
      detail: { enabled: false, lost: true, sessionsEnded: ended },
    })
    return ok({ ended })
  })
}

/**
 * Takes the second factor off the account of somebody who lost it, and ends its sessions (capability `user.manage`). The
 * owner is told by mail; nobody does it for themselves.
 */
export async function removeSecondFactor(
  visit: SignedInVisit,
  id: string,
): Promise<Result<{ ended: number }, 'gone' | 'self' | 'no-second-factor'>> {
  if (id === visit.actor.userId) return refuse('self')
  return withoutSecondFactor(visit, await findAccountById(id))
}

/** The same from the command line, for when nobody of the office can log in any more. */
export async function removeSecondFactorOf(email: string, now: Date): Promise<Removed> {
  const context = { actor: { userId: null, kind: 'system' }, now, requestId: 'command-line' }
  return withoutSecondFactor(context, await findAccountByEmail(email))
}
