import { ok } from '../../kernel/result'
import { encrypt, newToken } from '../../platform/crypto.server'
import { transaction } from '../../platform/transaction.server'
import { recordEvent } from '../events/index.server'
import { accountMailAsked } from './identity.events'

/**
 * Asks for a mail with a link of the account (confirmation, new password). The token travels sealed: queue and
 * event hold only the cipher text.
 */
export async function accountMail(
  kind: 'confirm-email' | 'reset-password',
  user: { id: string },
  token: string,
): Promise<void> {
  const payload = { kind, userId: user.id, sealedToken: encrypt('account-mail', token), nonce: newToken() }
  await transaction(async tx => {
    await recordEvent(tx, accountMailAsked, payload, { userId: user.id, now: new Date() })
    return ok(null)
  })
}
