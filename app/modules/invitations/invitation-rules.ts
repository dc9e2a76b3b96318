export const INVITATION_QUOTA = 50
export const QUOTA_DAYS = 7
export const ANSWER_DAYS = 14
const DAY_MS = 86_400_000

/** The instant after which an invitation sent now can no longer be answered. */
export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + ANSWER_DAYS * DAY_MS)
}

/** The instant from which invitations count towards the quota. */
export function quotaSince(now: Date): Date {
  return new Date(now.getTime() - QUOTA_DAYS * DAY_MS)
}

/** Whether an invitation can be answered now. */
export function isAnswerable(invitation: { status: string; expiresAt: Date }, now: Date): boolean {
  return invitation.status === 'sent' && invitation.expiresAt > now
}
