import { type LocalDate, localDateOf } from '../../kernel/local-date'
import type { OpeningStatus } from './opening-status'

export type OpeningDoor = {
  status: OpeningStatus
  enterpriseStatus: string
  /** Last civil day (Asia/Shanghai) on which applications are taken; null for no end. */
  validUntil: LocalDate | null
}

/** Why an opening takes no application, or null when it does. */
export function whyNoApplications(
  opening: OpeningDoor,
  now: Date,
): 'not-published' | 'enterprise-not-approved' | 'expired' | null {
  if (opening.status !== 'published') return 'not-published'
  if (opening.enterpriseStatus !== 'approved') return 'enterprise-not-approved'
  return isExpired(opening.validUntil, now) ? 'expired' : null
}

/** Whether an opening takes applications: published, of an approved enterprise, its last day not passed in Asia/Shanghai. */
export function acceptsApplications(opening: OpeningDoor, now: Date): boolean {
  return whyNoApplications(opening, now) === null
}

/** Whether the last day for applications lies before today's civil date in Asia/Shanghai. */
export function isExpired(validUntil: LocalDate | null, now: Date): boolean {
  return validUntil !== null && validUntil < localDateOf(now)
}
