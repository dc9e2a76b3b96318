import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { countOtherOwners, findPendingMembership, updateMembership } from './member.store.server'
import { membershipDecided } from './organisation.events'
import { lockOrganisation } from './organisation.store.server'

/**
 * The talent office verifies or refuses a membership (capability `review.decide`). The first person verified for an
 * organisation becomes its owner, those after are members until an owner says otherwise.
 */
export async function decideMembership(
  access: Access,
  input: { id: string; approve: boolean },
): Promise<Result<null, 'gone'>> {
  return transaction(async tx => {
    const before = await findPendingMembership(tx, input.id)
    if (!before) return refuse('gone')
    await lockOrganisation(tx, before.organisationId)
    const pending = await findPendingMembership(tx, input.id)
    if (!pending) return refuse('gone')
    const first = (await countOtherOwners(tx, pending.organisationId, pending.id)) === 0
    await updateMembership(tx, pending.id, {
      status: input.approve ? 'active' : 'refused',
      role: first ? 'owner' : 'member',
      decidedAt: access.now,
    })
    await recordChange(tx, access, {
      event: membershipDecided,
      payload: {
        membershipId: pending.id,
        organisationId: pending.organisationId,
        userId: pending.userId,
        approved: input.approve,
      },
      subject: { kind: 'membership', id: pending.id },
      detail: { approved: input.approve },
    })
    return ok(null)
  })
}
