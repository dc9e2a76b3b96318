import { ok, type Result } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { limitRate } from '../../platform/http/rate-limit.server'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import { recordEvent } from '../events/index.server'
import { findAccountByEmail } from './account.store.server'
import { accountMail } from './account-mail.server'
import { answerAlike } from './answer-alike.server'
import { signUpRepeated } from './identity.events'
import { type NewUser, openAccount } from './open-account.server'
import { hashPassword } from './password.server'
import type { Visit } from './visit'

export type SignUp = Omit<NewUser, 'passwordHash' | 'emailVerified' | 'locale'> & { password: string }

async function tellOwner(tx: Tx, visit: Visit, email: string): Promise<void> {
  const account = await findAccountByEmail(email, tx)
  if (!account) return
  if (!account.emailVerified) return accountMail(tx, 'confirm-email', account.id, visit.now)
  await recordEvent(tx, signUpRepeated, { userId: account.id }, { userId: null, now: visit.now })
}

/**
 * Signs somebody up; a mail asks them to confirm the address. For an address that is taken the owner gets a mail
 * instead and nothing else happens: the visitor is answered alike, in words and in time. `join` belongs to the same
 * transaction and is not called for a taken address; its refusals are passed on. Throws a 429 response on too many.
 */
export async function signUp<C extends string = never>(
  visit: Visit,
  input: SignUp,
  join: (tx: Tx, userId: string) => Promise<Result<null, C>> = async () => ok(null),
): Promise<Result<null, C>> {
  await limitRate('signUp', visit.ip, visit.now)
  await limitRate('accountMail', input.email, visit.now)
  const passwordHash = await hashPassword(input.password)
  const { password: _, ...person } = input
  const work = () =>
    transaction(async tx => {
      if (await findAccountByEmail(input.email, tx)) {
        await tellOwner(tx, visit, input.email)
        return ok(null)
      }
      const userId = await openAccount(tx, visit, {
        ...person,
        passwordHash,
        locale: visit.locale,
        emailVerified: false,
      })
      await accountMail(tx, 'confirm-email', userId, visit.now)
      return join(tx, userId)
    })
  return answerAlike(() =>
    work().catch(error => {
      if (!isUniqueViolation(error)) throw error
      return work()
    }),
  )
}
