import { ok, type Result, refuse } from '../../kernel/result'
import { encrypt, newToken, sha256 } from '../../platform/crypto.server'
import { limitRate } from '../../platform/http/rate-limit.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { hasAccount } from '../identity/index.server'
import { findOpenInvitations, insertInvitation } from './invitation.store.server'
import { INVITATION_LIFE_MS, ownOrganisation } from './invite-member.server'
import { memberInvited } from './organisation.events'
import { findOrInsertDepartment, hasActiveMembers } from './organisation.store.server'

export type InviteAccount = { email: string; kind: 'leader' | 'liaison' | 'department'; department?: string }

/**
 * The talent office invites a leader, a liaison or somebody of a department to open an account (capability
 * `user.manage`). A department that is not there yet is added; its first member owns it.
 */
export async function inviteAccount(
  access: Access,
  { email, kind, department }: InviteAccount,
): Promise<Result<null, 'department' | 'has-account'>> {
  const office = ownOrganisation(access)
  if (kind === 'department' && !department) return refuse('department')
  await limitRate('invite', office.id, access.now)
  if (await hasAccount(email)) return refuse('has-account')
  const token = newToken()
  return transaction(async tx => {
    const organisationId =
      kind === 'department' && department ? await findOrInsertDepartment(tx, department) : office.id
    const first = kind === 'department' && !(await hasActiveMembers(tx, organisationId))
    const invitationId = await insertInvitation(tx, {
      email,
      organisationId,
      role: first ? 'owner' : 'member',
      ...(kind !== 'department' && { kind }),
      tokenHash: sha256(token),
      invitedById: access.actor.userId,
      createdAt: access.now,
      expiresAt: new Date(access.now.getTime() + INVITATION_LIFE_MS),
    })
    await recordChange(tx, access, {
      event: memberInvited,
      payload: { invitationId, sealedToken: encrypt('account-mail', token), nonce: newToken() },
      subject: { kind: 'member-invitation', id: invitationId },
      detail: { kind },
    })
    return ok(null)
  })
}

/** Invitations of leaders and liaisons that were not accepted yet. */
export async function listAccountInvitations(access: Access) {
  const rows = await findOpenInvitations(ownOrganisation(access).id)
  return rows.filter(row => row.kind !== null)
}
