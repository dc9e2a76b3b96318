export { cancelGathering, concludeGathering, publishGathering } from './change-gathering.server'
export {
  cancelOwnRegistration,
  cancelRegistration,
  changeOwnRegistration,
} from './change-registration.server'
export { countAtDoor, findScanned as scannedAtGathering } from './door-names.store.server'
export { gatheringOfPass } from './find-registration.server'
export { closeFollowUp, planFollowUp } from './follow-up.server'
export { gatheringCalendar } from './gathering-calendar.server'
export { gatheringDoor, noteAttendance } from './note-attendance.server'
export {
  findFollowUpFacts as followUpNoticeFacts,
  findGatheringFacts as gatheringNoticeFacts,
  findHolders as registrationHolders,
} from './notice-facts.store.server'
export {
  gatheringTasks,
  listOfficeGatherings,
  type OfficeGathering,
  type OfficeGatheringRow,
  officeGathering,
} from './office-gatherings.server'
export { gatheringsData } from './personal-data.store.server'
export {
  type ListedGathering,
  listGatherings,
  type MyRegistration,
  myRegistration,
  myRegistrations,
  nextGatherings,
  type OwnRegistration,
  type PublicGathering,
  publicGathering,
} from './read-gathering.server'
export { registerForGathering, registerForSeries } from './register.server'
export { remindOfFollowUps, remindOfGatherings } from './remind.server'
export { createGathering, editGathering } from './save-gathering.server'
