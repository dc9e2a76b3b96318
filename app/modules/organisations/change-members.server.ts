import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { MemberRole } from '../access/index'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { ownOrganisation } from './invite-member.server'
import { countOtherOwners, findMember, updateMembership } from './member.store.server'
import { mayHandleRole } from './member-rules'
import { memberRemoved, memberRoleChanged } from './organisation.events'
import { lockOrganisation } from './organisation.store.server'

export type MemberRefusal = 'gone' | 'role-forbidden' | 'last-owner'
type Member = NonNullable<Awaited<ReturnType<typeof findMember>>>

async function wouldOrphan(tx: Tx, organisationId: string, member: Member): Promise<boolean> {
  return member.role === 'owner' && (await countOtherOwners(tx, organisationId, member.id)) === 0
}

/** Gives a member of one's organisation another role; the last owner stays owner. It counts from the next request. */
export async function changeMemberRole(
  access: Access,
  input: { id: string; role: MemberRole },
): Promise<Result<null, MemberRefusal>> {
  const { id: organisationId, role: own } = ownOrganisation(access)
  return transaction(async tx => {
    await lockOrganisation(tx, organisationId)
    const member = await findMember(tx, organisationId, input.id)
    if (!member) return refuse('gone')
    if (member.role === input.role) return ok(null)
    if (!mayHandleRole(own, member.role) || !mayHandleRole(own, input.role)) return refuse('role-forbidden')
    if (await wouldOrphan(tx, organisationId, member)) return refuse('last-owner')
    await updateMembership(tx, member.id, { role: input.role })
    await recordChange(tx, access, {
      event: memberRoleChanged,
      payload: { membershipId: member.id, organisationId, userId: member.userId, role: input.role },
      subject: { kind: 'membership', id: member.id },
      detail: { from: member.role, to: input.role },
    })
    return ok(null)
  })
}

/**
 * Removes a member from one's organisation, or oneself; the last owner cannot go. It counts from the next request:
 * the account stays, without an organisation.
 */
export async function removeMember(access: Access, id: string): Promise<Result<null, MemberRefusal>> {
  const { id: organisationId, role: own } = ownOrganisation(access)
  return transaction(async tx => {
    await lockOrganisation(tx, organisationId)
    const member = await findMember(tx, organisationId, id)
    if (!member) return refuse('gone')
    const self = member.userId === access.actor.userId
    if (!self && !mayHandleRole(own, member.role)) return refuse('role-forbidden')
    if (await wouldOrphan(tx, organisationId, member)) return refuse('last-owner')
    await updateMembership(tx, member.id, { status: 'ended', decidedAt: access.now })
    await recordChange(tx, access, {
      event: memberRemoved,
      payload: { membershipId: member.id, organisationId, userId: member.userId, self },
      subject: { kind: 'membership', id: member.id },
    })
    return ok(null)
  })
}
