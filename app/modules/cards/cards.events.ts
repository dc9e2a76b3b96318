import { z } from 'zod'
import { defineEvent } from '../events/index'

const application = z.object({ applicationId: z.uuid() })
const card = z.object({ cardId: z.uuid() })

/** An application came into another state, by whom. */
export const cardApplicationMoved = defineEvent(
  'card.application-moved',
  application.extend({ status: z.string(), party: z.string() }),
)
/** An identity number, a paper or a contact was shown. */
export const cardRevealed = defineEvent('card.revealed', application)
export const cardReviewGiven = defineEvent('card.review-given', application.extend({ agrees: z.boolean() }))
export const cardIssued = defineEvent('card.issued', card)
/** Reported lost, found, revoked, replaced, renewed, verified. */
export const cardChanged = defineEvent('card.changed', card.extend({ what: z.string() }))
export const cardRenewalAsked = defineEvent('card.renewal-asked', card)
export const cardCheckAsked = defineEvent('card.check-asked', card)
export const cardNoticePublished = defineEvent('card.notice-published', z.object({ noticeId: z.uuid() }))
const objection = z.object({ objectionId: z.uuid(), applicationId: z.uuid() })
export const cardObjectionMade = defineEvent('card.objection-made', objection)
export const cardObjectionAnswered = defineEvent(
  'card.objection-answered',
  objection.extend({ upheld: z.boolean() }),
)
export const cardTierSaved = defineEvent('card.tier-saved', z.object({ tierCode: z.string() }))
export const cardPolicySaved = defineEvent('card.policy-saved', z.object({ policyId: z.uuid() }))
export const cardPolicyPublished = defineEvent('card.policy-published', z.object({ policyId: z.uuid() }))
