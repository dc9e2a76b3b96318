import { ok, type Result, refuse } from '../../kernel/result'
import { limitRate } from '../../platform/http/rate-limit.server'
import { transaction } from '../../platform/transaction.server'
import { findAccountByEmail, findAccountById, updateAccount } from './account.store.server'
import { accountMail } from './account-mail.server'
import { answerAlike } from './answer-alike.server'
import { takeLink } from './link.store.server'
import { recordSecurity } from './record-security.server'
import type { Visit } from './visit'

/** Confirms the address of the account a mailed link belongs to. */
export async function confirmEmail(visit: Visit, token: string): Promise<Result<null, 'expired'>> {
  return transaction(async tx => {
    const userId = await takeLink(tx, 'confirm-email', token, visit.now)
    const user = userId && (await findAccountById(userId, tx))
    if (!user) return refuse('expired')
    await updateAccount(tx, user.id, { emailVerified: true })
    await recordSecurity(visit, { action: 'account.email-confirmed', user }, tx)
    return ok(null)
  })
}

/** Sends the confirmation again where one is due; answers alike for every address. Throws a 429 response on too many. */
export async function resendConfirmation(visit: Visit, email: string): Promise<void> {
  await limitRate('reset', visit.ip, visit.now)
  await limitRate('accountMail', email, visit.now)
  await answerAlike(() =>
    transaction(async tx => {
      const account = await findAccountByEmail(email, tx)
      if (account && !account.emailVerified && !account.disabledAt) {
        await accountMail(tx, 'confirm-email', account.id, visit.now)
      }
      return ok(null)
    }),
  )
}
