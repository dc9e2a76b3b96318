import { ok, type Result, refuse } from '../../kernel/result'
import { newToken } from '../../platform/crypto.server'
import { transaction } from '../../platform/transaction.server'
import { emailField, type PasswordProblem, passwordProblem } from '../identity/index'
import { hasAccount, hashPassword, openAccount } from '../identity/index.server'
import { upsertMembership } from './member.store.server'
import { findOrInsertOffice, hasActiveMembers } from './organisation.store.server'

/**
 * Opens a confirmed account of the talent office from the command line; the first one owns the office, those after
 * are admins. Without a password one is made. Returns the password.
 */
export async function createOfficeAccount(
  input: { email: string; name: string; password: string | null },
  now: Date,
): Promise<Result<{ password: string }, 'email' | 'has-account' | PasswordProblem>> {
  const email = emailField.safeParse(input.email)
  if (!email.success) return refuse('email')
  const password = input.password ?? newToken()
  const problem = passwordProblem(password, { email: email.data, name: input.name })
  if (problem) return refuse(problem)
  if (await hasAccount(email.data)) return refuse('has-account')
  const passwordHash = await hashPassword(password)
  const person = {
    kind: 'office',
    name: input.name,
    email: email.data,
    passwordHash,
    locale: 'zh-CN',
  } as const
  return transaction(async tx => {
    const organisationId = await findOrInsertOffice(tx)
    const role = (await hasActiveMembers(tx, organisationId)) ? 'admin' : 'owner'
    const visit = { now, requestId: 'command-line' }
    const userId = await openAccount(tx, visit, { ...person, emailVerified: true })
    await upsertMembership(
      tx,
      { userId, organisationId },
      { role, status: 'active', createdAt: now, decidedAt: now },
    )
    return ok({ password })
  })
}
