import { applicationRejected, applicationScreened, applicationSigned, applicationSubmitted, applicationViewed, applicationWithdrawn, applicationsClosed, interviewAnswered, interviewCancelled, interviewProposed, offerAnswered, offerLapsed, offerMade, offerWithdrawn, replyTemplateChanged } from '../../modules/applications/index'
import { enterpriseChanged, enterpriseDecided, enterpriseSubmitted } from '../../modules/enterprises/index'
import { batchApplied } from '../../modules/imports/index'
import { invitationAnswered, invitationSent } from '../../modules/invitations/index'
import { openingArchived, openingClosed, openingCreated, openingEdited, openingFilled, openingPaused, openingPublished, openingRecalled, openingReportHandled, openingReported, openingResumed, openingReturned, openingSaved, openingSubmitted, openingUnsaved, openingsImported } from '../../modules/openings/index'
import { resumeAttached, talentUpdated, talentVisibilityChanged } from '../../modules/talents/index'
import { rosterClaimed, rosterInvited, universityChanged } from '../../modules/universities/index'

/** Events of openings, applications and those who take part. */
export const HIRING_EVENTS = [
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
  enterpriseChanged,
  enterpriseDecided,
  enterpriseSubmitted,
  batchApplied,
  invitationAnswered,
  invitationSent,
  openingArchived,
  openingClosed,
  openingCreated,
  openingEdited,
  openingFilled,
  openingPaused,
  openingPublished,
  openingRecalled,
  openingReported,
  openingReportHandled,
  openingResumed,
  openingReturned,
  openingSaved,
  openingSubmitted,
  openingsImported,
  openingUnsaved,
  resumeAttached,
  talentUpdated,
  talentVisibilityChanged,
  rosterClaimed,
  rosterInvited,
  universityChanged,
] as const
