import type { Tx } from '../../platform/db.server'
import { romanise } from '../../platform/pinyin.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { enterpriseSubmitted } from './enterprise.events'
import { findTaken, insertEnterprise } from './enterprises.store.server'

/**
 * Registers an enterprise and its organisation inside the transaction of a sign-up; it waits for review from then on.
 * Returns its id, or names what another enterprise has already. `creditCode` has been checked.
 */
export async function createEnterprise(
  tx: Tx,
  access: ChangeContext,
  facts: {
    name: string
    creditCode: string
    contactName?: string
    contactPhone?: string
    contactEmail?: string
  },
): Promise<{ id: string } | { taken: 'name' | 'creditCode' }> {
  const taken = await findTaken(tx, null, facts.name, facts.creditCode)
  if (taken) return { taken }
  const id = await insertEnterprise(tx, {
    ...facts,
    ...romanise(facts.name),
    status: 'pending',
    statusAt: access.now,
  })
  await recordChange(tx, access, {
    event: enterpriseSubmitted,
    payload: { enterpriseId: id, from: 'unverified' },
    subject: { kind: 'enterprise', id },
  })
  return { id }
}
