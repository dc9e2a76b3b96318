import { ok, type Result, refuse } from '../../kernel/result'
import { encrypt, newToken, sha256 } from '../../platform/crypto.server'
import type { Tx } from '../../platform/db.server'
import { limitRate } from '../../platform/http/rate-limit.server'
import { transaction } from '../../platform/transaction.server'
import type { MemberRole } from '../access/index'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import {
  findOpenInvitation,
  insertInvitation,
  renewInvitation,
  revokeOpenInvitation,
} from './invitation.store.server'
import { isPresentMember } from './member.store.server'
import { mayHandleRole } from './member-rules'
import { memberInvitationRevoked, memberInvited } from './organisation.events'

export const INVITATION_LIFE_MS = 7 * 86_400_000

/** The organisation somebody acts for; a member of none is a bug of the route. */
export function ownOrganisation(access: Access): { id: string; role: MemberRole } {
  const { organisation } = access.actor
  if (organisation?.status !== 'active') throw new Error('no active organisation')
  return { id: organisation.id, role: organisation.role }
}

async function announce(tx: Tx, access: Access, invitationId: string, token: string, role: MemberRole) {
  await recordChange(tx, access, {
    event: memberInvited,
    payload: { invitationId, sealedToken: encrypt('account-mail', token), nonce: newToken() },
    subject: { kind: 'member-invitation', id: invitationId },
    detail: { role },
  })
}

/** Invites somebody to the organisation of the one who acts; a mail with a link goes out that works for seven days. */
export async function inviteMember(
  access: Access,
  input: { email: string; role: MemberRole },
): Promise<Result<null, 'role-forbidden' | 'is-member'>> {
  const { id: organisationId, role } = ownOrganisation(access)
  if (!mayHandleRole(role, input.role)) return refuse('role-forbidden')
  await limitRate('invite', organisationId, access.now)
  const token = newToken()
  return transaction(async tx => {
    if (await isPresentMember(tx, organisationId, input.email)) return refuse('is-member')
    const invitationId = await insertInvitation(tx, {
      email: input.email,
      role: input.role,
      organisationId,
      tokenHash: sha256(token),
      invitedById: access.actor.userId,
      createdAt: access.now,
      expiresAt: new Date(access.now.getTime() + INVITATION_LIFE_MS),
    })
    await announce(tx, access, invitationId, token, input.role)
    return ok(null)
  })
}

/** Sends an open invitation again, with a new link; the old one is worth nothing from then on. */
export async function resendInvitation(
  access: Access,
  id: string,
): Promise<Result<null, 'role-forbidden' | 'gone'>> {
  const { id: organisationId, role } = ownOrganisation(access)
  await limitRate('invite', organisationId, access.now)
  const token = newToken()
  return transaction(async tx => {
    const invitation = await findOpenInvitation(tx, organisationId, id)
    if (!invitation) return refuse('gone')
    if (!mayHandleRole(role, invitation.role)) return refuse('role-forbidden')
    const expiresAt = new Date(access.now.getTime() + INVITATION_LIFE_MS)
    await renewInvitation(tx, id, { tokenHash: sha256(token), expiresAt })
    await announce(tx, access, id, token, invitation.role)
    return ok(null)
  })
}

/** Takes an open invitation back. */
export async function revokeInvitation(access: Access, id: string): Promise<Result<null, 'gone'>> {
  const { id: organisationId } = ownOrganisation(access)
  return transaction(async tx => {
    if (!(await revokeOpenInvitation(tx, organisationId, id, access.now))) return refuse('gone')
    await recordChange(tx, access, {
      event: memberInvitationRevoked,
      payload: { invitationId: id, organisationId },
      subject: { kind: 'member-invitation', id },
    })
    return ok(null)
  })
}
