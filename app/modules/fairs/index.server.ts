export { askAffinity } from './ask-affinity.server'
export { isBarredFrom } from './barred.store.server'
export { buildInstance } from './build-instance.server'
export { changeEdition } from './change-edition.server'
export { computeAffinities } from './compute-affinity.server'
export { createEdition } from './create-edition.server'
export { approveMany, decideParty } from './decide-party.server'
export { findEdition, lockEdition } from './edition.store.server'
export { editionSettings } from './edition-settings.server'
export { settleParty } from './free-places.server'
export { importWishes } from './import-wishes.server'
export { movePhase, settlePhases } from './move-phase.server'
export {
  findFairForNotice as fairNoticeFacts,
  findFairMembers as fairNoticeMembers,
} from './notice-facts.store.server'
export { officeAffinities, recomputeAffinities } from './office-affinities.server'
export { fairsData } from './personal-data.store.server'
export {
  answerAlternate,
  lapseAlternate,
  lapseAlternates,
  withdrawOffer,
} from './plans/answer-alternate.server'
export {
  arrangementRun,
  listArrangements,
  resumeSilentArrangements,
  startArranging,
  workArrangement,
} from './plans/arrange-list.server'
export { copyPlan, moveMeeting, pinMeeting } from './plans/change-meeting.server'
export { fixPlan } from './plans/fix-plan.server'
export { offersOfEdition, offersToParty, type ShownOffer } from './plans/list-offers.server'
export { meetingCounts, offerNoticeFacts } from './plans/notice-facts.store.server'
export { ownCalendar } from './plans/own-calendar.server'
export { provePlan } from './plans/prove-plan.server'
export { publishPlan } from './plans/publish-plan.server'
export { publishedMeetings } from './plans/published-meetings.server'
export {
  absenceChoices,
  comparePlans,
  fairForPlans,
  listPlans,
  ownTimetable,
  partiesMeant,
  planFile,
  planForOffice,
  planProgress,
  publishedPicture,
} from './plans/read-plan.server'
export { type RepairOutcome, repairPlan } from './plans/repair-plan.server'
export { solveAndPublish } from './plans/solve-and-publish.server'
export { cancelSolve, startSolve } from './plans/start-solve.server'
export { resumeSilentPlans, workSolve } from './plans/work-solve.server'
export { editionForOffice, type ListedEdition, listEditions, publicEdition } from './read-editions.server'
export {
  listOwnFairs,
  type OwnFair,
  type OwnParty,
  type OwnRegistration,
  officeParties,
  ownRegistration,
  partyForOffice,
} from './read-party.server'
export { type OwnWishes, ownWishes, type WishRow } from './read-wishes.server'
export { refreshAffinities } from './refresh-affinities.server'
export { newPartyCode, registerParty, sideOf } from './register-party.server'
export { remindOfWishes } from './remind-of-wishes.server'
export { changeWish, replaceOwnWishes } from './save-wishes.server'
export { withdrawParty } from './withdraw-party.server'
