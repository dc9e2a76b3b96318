export {
  ATTENDANCE_STATES,
  type AttendanceState,
  absentSides,
  attendanceOf,
  FAIR_REPORTS,
  FAIR_VERDICTS,
  type FairReport,
  type FairVerdict,
} from './attendance'
export {
  absenceAppealed,
  absenceCounted,
  absenceDecided,
  arrivalTakenBack,
  attendanceChanged,
  nextStepClosed,
  nextStepDue,
  noShowRulesChanged,
  outcomeSaved,
  partyArrived,
  releaseDecided,
  releaseProposed,
} from './fair-day.events'
export {
  appealDecisionSchema,
  appealSchema,
  closeStepSchema,
  noShowRulesSchema,
  outcomeSchema,
  reportSchema,
  verdictSchema,
} from './fair-day.schema'
export { FAIR_RUNGS, type FairRung, NO_SHOW_STATUSES, type NoShowStatus, rungOf } from './no-show'
export { COOPERATION_KINDS, type CooperationKind, combineOutcomes } from './outcome'
