export {
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
} from './gathering.events'
export {
  attendanceSchema,
  cancelGatheringSchema,
  closeFollowUpSchema,
  concludeSchema,
  followUpSchema,
  gatheringSchema,
  newGatheringSchema,
  registrationSchema,
} from './gathering.schema'
export {
  GATHERING_KINDS,
  GATHERING_STATUSES,
  type GatheringKind,
  type GatheringStatus,
  mayMoveGathering,
  mayMoveRegistration,
  REGISTRATION_STATUSES,
  type RegistrationSide,
  type RegistrationStatus,
} from './gathering-status'
export { actsForOrganisation, doorTimes, promotesAt, type RegisterBlock } from './registration-rules'
export { promotions } from './waiting-list'
