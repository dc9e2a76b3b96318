export {
  applicationRejected,
  applicationScreened,
  applicationSigned,
  applicationSubmitted,
  applicationsClosed,
  applicationViewed,
  applicationWithdrawn,
  interviewAnswered,
  interviewCancelled,
  interviewProposed,
  offerAnswered,
  offerLapsed,
  offerMade,
  offerWithdrawn,
  replyTemplateChanged,
} from './application.events'
export {
  applySchema,
  bulkSchema,
  interviewAnswerSchema,
  interviewSchema,
  offerSchema,
  rejectSchema,
  templateSchema,
} from './application.schema'
export { isOfferOpen, type ProfileGap, profileGaps, replyClock, replyDue } from './application-rules'
export {
  APPLICATION_STATUSES,
  APPLICATION_TRANSITIONS,
  type ApplicationSide,
  type ApplicationStatus,
  INTERVIEW_MODES,
  type InterviewMode,
  isOpenApplication,
  MAIN_WAY,
  mayMoveApplication,
  OPEN_STATUSES,
  REJECTION_REASONS,
  type RejectionReason,
  UNANSWERED_STATUSES,
} from './application-status'
export type { InterviewView, OfferView, StepView } from './application-view'
