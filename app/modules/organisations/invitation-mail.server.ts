import type { Tx } from '../../platform/db.server'
import { findInvitationMail, findMembershipMail } from './invitation.store.server'

/** What the mail of an invitation says and where it goes; null when it was accepted or taken back meanwhile. */
export async function invitationMail(tx: Tx, invitationId: string) {
  return findInvitationMail(tx, invitationId)
}

/** Names for a notice about a membership, and the owners and admins who hear of a new colleague; null when gone. */
export async function membershipMail(tx: Tx, membershipId: string) {
  return findMembershipMail(tx, membershipId)
}
