import { localDateOf, startOfDay } from '../../kernel/local-date'

const DAY_MS = 86_400_000

/** The instant after which an invitation sent now can no longer be answered. */
export function invitationExpiry(now: Date, answerDays: number): Date {
  return new Date(now.getTime() + answerDays * DAY_MS)
}

/** The instant from which invitations count towards the day's quota: midnight of the civil day. */
export function quotaSince(now: Date): Date {
  return startOfDay(localDateOf(now))
}

/** Whether an invitation can be answered now. */
export function isAnswerable(invitation: { status: string; expiresAt: Date }, now: Date): boolean {
  return invitation.status === 'sent' && invitation.expiresAt > now
}
