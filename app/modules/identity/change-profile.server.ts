import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import { findAccountById, updateAccount } from './account.store.server'
import { recordSecurity } from './record-security.server'
import type { SignedInVisit } from './visit'

/** Changes the name somebody is called by and the language of their mails. */
export async function changeProfile(
  visit: SignedInVisit,
  input: { name: string; locale: 'zh-CN' | 'en' },
): Promise<Result<null, 'gone'>> {
  return transaction(async tx => {
    const user = await findAccountById(visit.actor.userId, tx)
    if (!user) return refuse('gone')
    await updateAccount(tx, user.id, { name: input.name, locale: input.locale })
    await recordSecurity(
      visit,
      { action: 'account.profile-changed', user, detail: { locale: input.locale } },
      tx,
    )
    return ok(null)
  })
}
