export {
  type AnswerRefusal,
  answerMany,
  type BulkOutcome,
  rejectApplication,
  screenApplication,
} from './answer-application.server'
export { answerInterview } from './answer-interview.server'
export { answerOffer, confirmSigned } from './answer-offer.server'
export { closeWithOpening } from './close-with-opening.server'
export {
  type CalendarWords,
  calendarOf,
  enterpriseInterview,
  myInterview,
} from './interview-calendar.server'
export { lapseOffers } from './lapse-offers.server'
export {
  type Applicant,
  listApplicants,
  listMyApplications,
  type MyListedApplication,
  myApplicationFor,
  replyTimesSince,
} from './list-applications.server'
export { makeOffer, withdrawOffer } from './make-offer.server'
export {
  findInterviewFacts as interviewNoticeFacts,
  findMembers as membersToTell,
  findNoticeFacts as applicationNoticeFacts,
  findOfferDeadline as offerDeadline,
  type NoticeFacts,
} from './notice-facts.store.server'
export { applicationsData } from './personal-data.store.server'
export { cancelInterview, proposeInterview } from './plan-interview.server'
export {
  applicationForEnterprise,
  type EnterpriseApplication,
  type MyApplication,
  myApplication,
} from './read-application.server'
export { listReplyTemplates, removeReplyTemplate, saveReplyTemplate } from './reply-templates.server'
export { type SubmitRefusal, submitApplication } from './submit-application.server'
export { upcomingInterviews } from './upcoming-interviews.server'
export { noteViewed } from './view-application.server'
export { withdrawApplication } from './withdraw-application.server'
