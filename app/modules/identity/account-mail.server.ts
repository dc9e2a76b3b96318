import { encrypt, newToken } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { recordEvent } from '../events/index.server'
import { accountMailAsked } from './identity.events'
import { createLink, type LinkPurpose } from './link.store.server'

/**
 * Asks for a mail with a link of the account (confirmation, new password). The token travels sealed: queue and
 * event hold only the cipher text.
 */
export async function accountMail(tx: Tx, kind: LinkPurpose, userId: string, now: Date): Promise<void> {
  const token = await createLink(tx, kind, userId, now)
  const payload = { kind, userId, sealedToken: encrypt('account-mail', token), nonce: newToken() }
  await recordEvent(tx, accountMailAsked, payload, { userId, now })
}
