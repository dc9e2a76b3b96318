import type { Tx } from '../../platform/db.server'
import { recordChange } from '../events/index.server'
import { insertAccount } from './account.store.server'
import { CONSENT_VERSION } from './consent'
import { accountCreated } from './identity.events'
import type { Visit } from './visit'

export type AccountKind =
  | 'graduate'
  | 'enterprise'
  | 'university'
  | 'leader'
  | 'liaison'
  | 'department'
  | 'office'

export type NewUser = {
  kind: AccountKind
  name: string
  email: string
  passwordHash: string
  locale: 'zh-CN' | 'en'
  emailVerified: boolean
}

/**
 * Opens an account in the transaction of what it is opened for, under the consent in force; a graduate's talent
 * profile begins with it. Returns the id. The unique index refuses a second account for one address.
 */
export async function openAccount(
  tx: Tx,
  visit: Pick<Visit, 'now' | 'requestId'>,
  user: NewUser,
): Promise<string> {
  const id = await insertAccount(tx, { ...user, consentVersion: CONSENT_VERSION, consentAt: visit.now })
  const context = { actor: { userId: id, kind: user.kind }, now: visit.now, requestId: visit.requestId }
  await recordChange(tx, context, {
    event: accountCreated,
    payload: { userId: id, kind: user.kind },
    subject: { kind: 'account', id },
    detail: { kind: user.kind, consentVersion: CONSENT_VERSION },
  })
  return id
}
