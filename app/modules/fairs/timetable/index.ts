/** Door of the timetable for pages and other pure code: types, reading, checking, explaining, comparing. */
export { checkPlan, type PlanCheck } from './check/check-plan'
export type { Effort } from './effort'
export { applyFix, type FixedPlan } from './explain/apply-fix'
export {
  describeBinding,
  describeFix,
  describeReason,
  describeShortfall,
  type Language,
} from './explain/describe'
export { listUnplaced, type UnplacedChoice } from './explain/list-unplaced'
export { INSTANCE_LIMITS } from './instance.schema'
export type { Binding, Certificate, Fix, Plan, Shortfall, Unplaced, UnplacedReason } from './plan.types'
export { type ReadInstance, readInstance, readJson } from './read-instance'
export { type Absence, afterAbsence } from './repair/after-absence'
export { type Comparison, compareMeetings } from './repair/compare-meetings'
export { type ProvedMeetings, proveMeetings } from './repair/prove-meetings'
export { type Alternate, rankAlternates } from './repair/rank-alternates'
export { boundOf, type Repair, repairTimetable } from './repair/repair-timetable'
export type { Progress } from './tasks'
export type { Fault, Instance, Meeting, Party, Pin, Previous, Side, Weight } from './timetable.types'
