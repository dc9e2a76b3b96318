export {
  addMonths,
  CARE_STATES,
  type CareState,
  careState,
  DUE_REASONS,
  type Due,
  type DueReason,
  type FrequencyRule,
  nextDue,
  weekOf,
} from './frequency'
export {
  visitAwaitsConfirmation,
  visitConfirmed,
  visitDigest,
  visitDiscarded,
  visitDrafted,
  visitReminded,
  visitReturned,
} from './visit.events'
export { MAX_PHOTOS, MAX_REQUESTS, type VisitInput, visitInput, visitSchema } from './visit.schema'
export {
  isFaceToFace,
  mayMoveVisit,
  sentStatus,
  VISIT_MODES,
  VISIT_STATUSES,
  VISIT_TRANSITIONS,
  type VisitMode,
  type VisitMover,
  type VisitStatus,
} from './visit-status'
