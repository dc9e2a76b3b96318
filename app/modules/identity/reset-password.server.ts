import { ok, type Result, refuse } from '../../kernel/result'
import { limitRate } from '../../platform/http/rate-limit.server'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import {
  findAccountByEmail,
  findAccountById,
  updateAccount,
  updatePasswordHash,
} from './account.store.server'
import { accountMail } from './account-mail.server'
import { answerAlike } from './answer-alike.server'
import { passwordChanged } from './identity.events'
import { findLink, takeLink } from './link.store.server'
import { hashPassword } from './password.server'
import { type PasswordProblem, passwordProblem } from './password-rule'
import { deleteSessions } from './session.store.server'
import type { Visit } from './visit'

/** Sends a link for a new password where there is an account; answers alike for every address. Throws a 429 response on too many. */
export async function askPasswordReset(visit: Visit, email: string): Promise<void> {
  await limitRate('reset', visit.ip, visit.now)
  await limitRate('accountMail', email, visit.now)
  await answerAlike(() =>
    transaction(async tx => {
      const account = await findAccountByEmail(email, tx)
      if (account && !account.disabledAt) await accountMail(tx, 'reset-password', account.id, visit.now)
      return ok(null)
    }),
  )
}

/** Whether a link for a new password is still good. */
export async function isResetLinkGood(token: string, now: Date): Promise<boolean> {
  return (await findLink('reset-password', token, now)) !== null
}

/** Sets a new password by a mailed link, which also proves the address; every session of the account ends. */
export async function resetPassword(
  visit: Visit,
  input: { token: string; password: string },
): Promise<Result<null, 'expired' | PasswordProblem>> {
  await limitRate('reset', visit.ip, visit.now)
  const hash = await hashPassword(input.password)
  return transaction(async tx => {
    const userId = await takeLink(tx, 'reset-password', input.token, visit.now)
    const user = userId && (await findAccountById(userId, tx))
    if (!user || user.disabledAt) return refuse('expired')
    const problem = passwordProblem(input.password, user)
    if (problem) return refuse(problem)
    await updatePasswordHash(tx, user.id, hash)
    await updateAccount(tx, user.id, { emailVerified: true })
    const ended = await deleteSessions(tx, user.id)
    const context = {
      actor: { userId: user.id, kind: user.kind },
      now: visit.now,
      requestId: visit.requestId,
    }
    await recordChange(tx, context, {
      event: passwordChanged,
      payload: { userId: user.id },
      subject: { kind: 'account', id: user.id },
      detail: { by: 'mailed-link', sessionsEnded: ended },
    })
    return ok(null)
  })
}
