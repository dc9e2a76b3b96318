export {
  acceptsApplications,
  isExpired,
  type OpeningDoor,
  whyNoApplications,
} from './accepts-applications'
export {
  DISCRIMINATION_CATEGORIES,
  type DiscriminationCategory,
  type Severity,
} from './discrimination-words'
export { type FactFinding, type Finding, findDiscrimination, findInFacts } from './find-discrimination'
export { BLANK_FACTS, IMPORT_BATCH, type ImportedOpening, type ImportOutcome } from './imported-opening'
export {
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
} from './opening.events'
export { OPENING_FIELD_ERRORS, openingDecisionSchema, openingSchema, reportSchema } from './opening.schema'
export {
  MATERIAL_FACTS,
  materialChanges,
  missingFacts,
  type OpeningFact,
  type OpeningFacts,
  REQUIRED_FACTS,
  WORDED_FACTS,
} from './opening-facts'
export {
  CLOSE_REASONS,
  type CloseReason,
  hasPublicPage,
  isEditable,
  mayMoveOpening,
  nextOpeningStatuses,
  OPENING_STATUSES,
  OPENING_TRANSITIONS,
  type OpeningSide,
  type OpeningStatus,
} from './opening-status'
export { REPORT_REASONS, type ReportReason } from './report-reasons'
