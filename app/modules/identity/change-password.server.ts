import { ok, type Result, refuse } from '../../kernel/result'
import { forgetRate, limitRate } from '../../platform/http/rate-limit.server'
import { transaction } from '../../platform/transaction.server'
import { recordChange } from '../events/index.server'
import { findAccountById, findPasswordHash, updatePasswordHash } from './account.store.server'
import { currentAccount } from './current-account.server'
import { passwordChanged } from './identity.events'
import { hashPassword, isPassword } from './password.server'
import { type PasswordProblem, passwordProblem } from './password-rule'
import { deleteSessions } from './session.store.server'
import type { SignedInVisit } from './visit'

type Refusal = 'wrongPassword' | 'same' | PasswordProblem

/** Whether this is the password of the account acting; slowed after ten wrong ones. Throws a 429 response then. */
export async function provesPassword(visit: SignedInVisit, password: string): Promise<boolean> {
  await limitRate('password', visit.actor.userId, visit.now)
  const stored = await findPasswordHash(visit.actor.userId)
  if (!stored || !(await isPassword(stored, password))) return false
  await forgetRate('password', visit.actor.userId)
  return true
}

/** Changes the password of the account acting; with `endOthers` every session but the present one ends. */
export async function changePassword(
  visit: SignedInVisit,
  request: Request,
  input: { current: string; password: string; endOthers: boolean },
): Promise<Result<{ ended: number }, Refusal>> {
  const { userId } = visit.actor
  if (!(await provesPassword(visit, input.current))) return refuse('wrongPassword')
  const [owner, session] = await Promise.all([findAccountById(userId), currentAccount(request, visit.now)])
  const problem = owner && passwordProblem(input.password, owner)
  if (problem) return refuse(problem)
  if (input.current === input.password) return refuse('same')
  const hash = await hashPassword(input.password)
  return transaction(async tx => {
    await updatePasswordHash(tx, userId, hash)
    const ended =
      input.endOthers && session ? await deleteSessions(tx, userId, { except: session.sessionId }) : 0
    await recordChange(tx, visit, {
      event: passwordChanged,
      payload: { userId },
      subject: { kind: 'account', id: userId },
      detail: { by: 'owner', sessionsEnded: ended },
    })
    return ok({ ended })
  })
}
