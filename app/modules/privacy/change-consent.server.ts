import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { type ConsentPurpose, consentChanged, consentStates, PURPOSES_VERSION } from '../consents/index'
import { findConsents, writeConsent } from '../consents/index.server'
import { recordChange } from '../events/index.server'
import { hideProfile } from '../talents/index.server'

/** The actor's present word on every purpose. */
export async function myConsents(access: Access) {
  return consentStates(await findConsents(access.actor.userId))
}

/**
 * Agrees to a use of the actor's data, or withdraws; it holds from the next request of anybody. Who withdraws from
 * matching is hidden with it; showing oneself again is a choice of its own.
 */
export async function changeConsent(
  access: Access,
  purpose: ConsentPurpose,
  granted: boolean,
): Promise<void> {
  const { userId, talentId } = access.actor
  await transaction(async tx => {
    await writeConsent(tx, { userId, purpose, granted, version: PURPOSES_VERSION, at: access.now })
    if (purpose === 'matching' && !granted && talentId) await hideProfile(tx, access, talentId)
    await recordChange(tx, access, {
      event: consentChanged,
      payload: { userId, purpose, granted },
      subject: { kind: 'account', id: userId },
      detail: { purpose, granted },
    })
    return ok(null)
  })
}
