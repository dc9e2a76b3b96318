import { z } from 'zod'
import { defineEvent } from '../events/index'

const member = { membershipId: z.uuid(), organisationId: z.uuid(), userId: z.uuid() }
const role = z.enum(['owner', 'admin', 'member'])

/** An enterprise signed up, or a registered one without members was taken over; it waits for review. */
export const enterpriseRegistered = defineEvent(
  'enterprise.registered',
  z.object({ enterpriseId: z.uuid(), userId: z.uuid(), claimed: z.boolean() }),
)

/** Somebody says to belong to an organisation; the talent office has to verify it. */
export const membershipAsked = defineEvent('membership.asked', z.object(member))

/** The talent office verified or refused a membership. */
export const membershipDecided = defineEvent(
  'membership.decided',
  z.object({ ...member, approved: z.boolean() }),
)

/** A colleague was invited by mail; the token is sealed with the product's key. */
export const memberInvited = defineEvent(
  'member.invited',
  z.object({ invitationId: z.uuid(), sealedToken: z.string(), nonce: z.string() }),
)

/** An invitation was taken back. */
export const memberInvitationRevoked = defineEvent(
  'member.invitation-revoked',
  z.object({ invitationId: z.uuid(), organisationId: z.uuid() }),
)

/** An invited colleague joined. */
export const memberJoined = defineEvent('member.joined', z.object({ ...member, role }))

/** A member got another role. */
export const memberRoleChanged = defineEvent('member.role-changed', z.object({ ...member, role }))

/** A member was removed, or left. */
export const memberRemoved = defineEvent('member.removed', z.object({ ...member, self: z.boolean() }))
