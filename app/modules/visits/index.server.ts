export { discardVisit, returnVisit } from './change-draft.server'
export { type Coverage, type CoverageField, countStates, coverage } from './coverage.server'
export { type DueItem, dueUnderWay, myDueList } from './due-list.server'
export { visitsData } from './personal-data.store.server'
export {
  departmentsForRequests,
  listVisits,
  readVisit,
  unfinishedVisits,
  type VisitView,
  visitPhoto,
  visitsWith,
} from './read-visits.server'
export { remindOfVisits } from './remind.server'
export { type SendRefusal, type Sent, sendVisit } from './send-visit.server'
