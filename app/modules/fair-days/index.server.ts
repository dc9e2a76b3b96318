export { appealAbsence, changeNoShowRules, decideAbsence } from './appeal-absence.server'
export {
  countAtFairDoor,
  findPassParty as partyOfPass,
  findScannedParties as scannedAtFair,
} from './arrival.store.server'
export { type ArrivalBoard, arrivalBoard } from './arrival-board.server'
export { fairDoor, noteArrival, takeArrivalBack } from './check-in-party.server'
export {
  type FairResults,
  type FairTotals,
  fairResults,
  publicResults,
  type ResultRow,
} from './fair-results.server'
export { type NoShowBoard, noShowBoard } from './no-show-board.server'
export { type OutcomeView, type OwnFairDay, ownFairDay, ownFairMeeting } from './own-day.server'
export {
  findNoShowFacts as noShowNoticeFacts,
  findOfficeAccounts as officeToTell,
  findPartyFacts as fairPartyNoticeFacts,
  findStepFacts as nextStepNoticeFacts,
} from './party-names.store.server'
export { approveRelease, dismissRelease, proposeReleases } from './release-late.server'
export { remindOfNextSteps } from './remind-of-steps.server'
export { giveVerdict, reportAttendance } from './report-attendance.server'
export { closeNextStep, saveOutcome } from './save-outcome.server'
