import {
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
} from '../modules/applications/index'
import { enterpriseChanged, enterpriseDecided, enterpriseSubmitted } from '../modules/enterprises/index'
import {
  arrivalNoted,
  followUpClosed,
  followUpDue,
  followUpPlanned,
  gatheringCancelled,
  gatheringConcluded,
  gatheringMoved,
  gatheringNear,
  gatheringPublished,
  gatheringSaved,
  placeChanged,
  placeGivenBack,
  placesPromoted,
  placeTaken,
} from '../modules/gatherings/index'
import {
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  signUpRepeated,
} from '../modules/identity/index'
import { batchApplied } from '../modules/imports/index'
import { invitationAnswered, invitationSent } from '../modules/invitations/index'
import {
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
} from '../modules/openings/index'
import {
  enterpriseRegistered,
  memberInvitationRevoked,
  memberInvited,
  memberJoined,
  memberRemoved,
  memberRoleChanged,
  membershipAsked,
  membershipDecided,
} from '../modules/organisations/index'
import { settingChanged } from '../modules/settings/index'
import { resumeAttached, talentUpdated, talentVisibilityChanged } from '../modules/talents/index'
import { rosterClaimed, rosterInvited, universityChanged } from '../modules/universities/index'

/** Every event of the product: a new one stands here, or the subscriptions do not compile. */
export const EVENTS = [
  // applications
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
  batchApplied,
  // gatherings
  arrivalNoted,
  followUpClosed,
  followUpDue,
  followUpPlanned,
  gatheringCancelled,
  gatheringConcluded,
  gatheringMoved,
  gatheringNear,
  gatheringPublished,
  gatheringSaved,
  placeChanged,
  placeGivenBack,
  placesPromoted,
  placeTaken,

  // identity
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  // openings
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

  // talents and invitations
  invitationAnswered,
  invitationSent,
  resumeAttached,
  talentUpdated,
  talentVisibilityChanged,

  signUpRepeated,
  // registries
  enterpriseChanged,
  enterpriseDecided,
  enterpriseSubmitted,
  rosterClaimed,
  rosterInvited,
  settingChanged,
  universityChanged,
  // organisations
  enterpriseRegistered,
  memberInvitationRevoked,
  memberInvited,
  memberJoined,
  memberRemoved,
  memberRoleChanged,
  membershipAsked,
  membershipDecided,
] as const

export type EventName = (typeof EVENTS)[number]['name']
