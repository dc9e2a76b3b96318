import type { Access } from '../access/index.server'
import { findOpenInvitations } from './invitation.store.server'
import { ownOrganisation } from './invite-member.server'
import { findMembers, findPendingMemberships } from './member.store.server'

/** Who acts for the organisation of the one who looks, and who is invited. */
export async function listMembers(access: Access) {
  const { id, role } = ownOrganisation(access)
  const [members, invitations] = await Promise.all([findMembers(id), findOpenInvitations(id)])
  return {
    role,
    members: members.map(member => ({ ...member, self: member.user.id === access.actor.userId })),
    invitations: invitations
      .filter(row => row.kind === null)
      .map(row => ({ ...row, expired: row.expiresAt <= access.now })),
  }
}

/** Memberships the talent office has to verify, longest waiting first (capability `review.decide`). */
export async function listPendingMemberships() {
  return findPendingMemberships()
}
