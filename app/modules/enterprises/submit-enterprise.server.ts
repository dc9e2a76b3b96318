import type { Tx } from '../../platform/db.server'
import { type ChangeContext, recordChange } from '../events/index.server'
import { enterpriseSubmitted } from './enterprise.events'
import { type EnterpriseStatus, MOVE_RULES } from './enterprise-status'
import { moveEnterprise } from './enterprises.store.server'

/** Hands an enterprise in for review, or back to it, inside the transaction of the change that asks for it. */
export async function applyMove(
  tx: Tx,
  access: ChangeContext,
  enterprise: { id: string; status: EnterpriseStatus },
  move: 'submit' | 'recheck',
): Promise<void> {
  const from = enterprise.status
  const moved = await moveEnterprise(tx, {
    id: enterprise.id,
    from,
    to: MOVE_RULES[move].to,
    note: null,
    byUserId: access.actor.userId,
    at: access.now,
  })
  if (!moved) return
  await recordChange(tx, access, {
    event: enterpriseSubmitted,
    payload: { enterpriseId: enterprise.id, from },
    subject: { kind: 'enterprise', id: enterprise.id },
  })
}
