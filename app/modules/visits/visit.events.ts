import { z } from 'zod'
import { defineEvent } from '../events/index'

const visit = z.object({ visitId: z.uuid(), leaderId: z.uuid(), keyTalentId: z.uuid() })

/** A draft was written down or changed. */
export const visitDrafted = defineEvent('visit.drafted', visit)
/** A liaison asks the leader to confirm. */
export const visitAwaitsConfirmation = defineEvent('visit.awaits-confirmation', visit)
/** The leader confirmed; the requests noted in it were raised. */
export const visitConfirmed = defineEvent('visit.confirmed', visit.extend({ requests: z.number().int() }))
/** The leader gave it back to the liaison. */
export const visitReturned = defineEvent('visit.returned', visit)
/** A draft was thrown away. */
export const visitDiscarded = defineEvent('visit.discarded', visit)

const due = z.object({ userId: z.uuid(), pairingIds: z.array(z.uuid()), overdue: z.number().int() })
/** Somebody is reminded of contacts that are due. */
export const visitReminded = defineEvent('visit.reminded', due)
/** The digest of the week. */
export const visitDigest = defineEvent(
  'visit.digest',
  due.extend({ mondayOn: z.string(), requests: z.number().int() }),
)
