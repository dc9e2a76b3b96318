import { ok, type Result, refuse } from '../../kernel/result'
import { newToken } from '../../platform/crypto.server'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { findAccountByEmail, updatePasswordHash } from './account.store.server'
import { passwordChanged } from './identity.events'
import { hashPassword } from './password.server'
import { type PasswordProblem, passwordProblem } from './password-rule'
import { deleteSessions } from './session.store.server'

/** Gives an account a new password from the command line and ends its sessions; without a password one is made. */
export async function replacePassword(
  input: { email: string; password: string | null },
  now: Date,
): Promise<Result<{ password: string; ended: number }, 'no-account' | PasswordProblem>> {
  const user = await findAccountByEmail(input.email)
  if (!user) return refuse('no-account')
  const password = input.password ?? newToken()
  const problem = passwordProblem(password, { email: input.email, name: user.name })
  if (problem) return refuse(problem)
  const hash = await hashPassword(password)
  return transaction(async tx => {
    await updatePasswordHash(tx, user.id, hash)
    const ended = await deleteSessions(tx, user.id)
    const context = { actor: { userId: null, kind: 'system' }, now, requestId: 'command-line' }
    await recordChange(tx, context, {
      event: passwordChanged,
      payload: { userId: user.id },
      subject: { kind: 'account', id: user.id },
      detail: { by: 'command-line', sessionsEnded: ended },
    })
    return ok({ password, ended })
  })
}
