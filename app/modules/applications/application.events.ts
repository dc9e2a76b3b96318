import { z } from 'zod'
import { defineEvent } from '../events/index'

const one = z.object({
  applicationId: z.uuid(),
  openingId: z.uuid(),
  enterpriseId: z.uuid(),
  talentId: z.uuid(),
})
const interview = one.extend({ interviewId: z.uuid() })
const offer = one.extend({ offerId: z.uuid() })

/** `round` counts submissions: 1, and one more with each re-application. */
export const applicationSubmitted = defineEvent('application.submitted', one.extend({ round: z.number() }))
/** `from` is the state it was in; `hadAnswer` whether the enterprise had done something about it. */
export const applicationWithdrawn = defineEvent('application.withdrawn', one.extend({ from: z.string() }))
/** The enterprise opened it for the first time in this round. */
export const applicationViewed = defineEvent('application.viewed', one)
export const applicationScreened = defineEvent('application.screened', one)
export const applicationRejected = defineEvent('application.rejected', one.extend({ reason: z.string() }))
/** `again` when the time of an interview proposed before was changed. */
export const interviewProposed = defineEvent(
  'application.interview-proposed',
  interview.extend({ again: z.boolean() }),
)
export const interviewAnswered = defineEvent(
  'application.interview-answered',
  interview.extend({ answer: z.enum(['accepted', 'declined', 'counter_proposed']) }),
)
export const interviewCancelled = defineEvent('application.interview-cancelled', interview)
export const offerMade = defineEvent('application.offer-made', offer)
export const offerAnswered = defineEvent(
  'application.offer-answered',
  offer.extend({ answer: z.enum(['accepted', 'declined']) }),
)
export const offerWithdrawn = defineEvent('application.offer-withdrawn', offer)
/** The deadline passed without an answer. */
export const offerLapsed = defineEvent('application.offer-lapsed', offer)
export const applicationSigned = defineEvent('application.signed', one)
/** The opening ended: a batch of its open applications ended with it. */
export const applicationsClosed = defineEvent(
  'application.closed',
  z.object({
    openingId: z.uuid(),
    enterpriseId: z.uuid(),
    applicationIds: z.array(z.uuid()).min(1).max(500),
  }),
)
export const replyTemplateChanged = defineEvent(
  'application.template-changed',
  z.object({ enterpriseId: z.uuid(), templateId: z.uuid() }),
)
