export { buildInstance } from './build-instance.server'
export { answerAlternate, lapseAlternate, lapseAlternates, withdrawOffer } from './plans/answer-alternate.server'
export {
  arrangementRun,
  listArrangements,
  resumeSilentArrangements,
  startArranging,
  workArrangement,
} from './plans/arrange-list.server'
export { copyPlan, moveMeeting, pinMeeting } from './plans/change-meeting.server'
export { offersOfEdition, offersToParty, type ShownOffer } from './plans/list-offers.server'
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
  planFile,
  planForOffice,
  planProgress,
  publishedPicture,
} from './plans/read-plan.server'
export { type RepairOutcome, repairPlan } from './plans/repair-plan.server'
export { cancelSolve, startSolve } from './plans/start-solve.server'
export { resumeSilentPlans, workSolve } from './plans/work-solve.server'
