import {
  interviewAnswered,
  interviewCancelled,
  interviewProposed,
  offerAnswered,
  offerLapsed,
  offerMade,
  offerWithdrawn,
} from '../applications/index'
import { interviewNoticeFacts, offerDeadline } from '../applications/index.server'
import { toMembers, toTalent } from './application-notices.server'
import type { NoticeRule } from './rules.server'

/** What the graduate hears of interviews, and the enterprise of the answers. */
const INTERVIEW_NOTICES: Record<string, NoticeRule> = {
  [interviewProposed.name]: async (tx, event) => {
    const { applicationId, interviewId, again } = interviewProposed.payload.parse(event.payload)
    const facts = await interviewNoticeFacts(tx, interviewId)
    if (!facts) return []
    const params = { startsAt: facts.startsAt.toISOString(), place: facts.place, again }
    return toTalent(tx, applicationId, () => ({ kind: 'interview-proposed', params }))
  },
  [interviewAnswered.name]: async (tx, event) => {
    const { applicationId, interviewId, answer } = interviewAnswered.payload.parse(event.payload)
    const facts = await interviewNoticeFacts(tx, interviewId)
    if (!facts) return []
    const counter = answer === 'counter_proposed' ? facts.counterStartsAt : null
    const params = { answer, startsAt: (counter ?? facts.startsAt).toISOString() }
    return toMembers(tx, applicationId, () => ({ kind: 'interview-answered', params }))
  },
  [interviewCancelled.name]: async (tx, event) => {
    const { applicationId, interviewId } = interviewCancelled.payload.parse(event.payload)
    const facts = await interviewNoticeFacts(tx, interviewId)
    if (!facts) return []
    const params = { startsAt: facts.startsAt.toISOString() }
    return toTalent(tx, applicationId, () => ({ kind: 'interview-cancelled', params }))
  },
}

/** What both sides hear of offers. */
export const OFFER_NOTICES: Record<string, NoticeRule> = {
  ...INTERVIEW_NOTICES,
  [offerMade.name]: async (tx, event) => {
    const { applicationId, offerId } = offerMade.payload.parse(event.payload)
    const deadline = await offerDeadline(tx, offerId)
    if (!deadline) return []
    const params = { deadline: deadline.toISOString() }
    return toTalent(tx, applicationId, () => ({ kind: 'offer-made', params }))
  },
  [offerAnswered.name]: async (tx, event) => {
    const { applicationId, answer } = offerAnswered.payload.parse(event.payload)
    return toMembers(tx, applicationId, () => ({ kind: 'offer-answered', params: { answer } }))
  },
  [offerWithdrawn.name]: async (tx, event) => {
    const { applicationId } = offerWithdrawn.payload.parse(event.payload)
    return toTalent(tx, applicationId, () => ({ kind: 'offer-withdrawn', params: {} }))
  },
  [offerLapsed.name]: async (tx, event) => {
    const { applicationId } = offerLapsed.payload.parse(event.payload)
    const told = await toTalent(tx, applicationId, () => ({ kind: 'offer-lapsed', params: {} }))
    return [
      ...told,
      ...(await toMembers(tx, applicationId, () => ({ kind: 'offer-unanswered', params: {} }))),
    ]
  },
}
