export { organisationOf, talentOf } from './acting'
export type { OpeningRefusal } from './change-status.server'
export { closeExpiredOpenings } from './close-expired.server'
export { copyOpening, createOpening } from './create-opening.server'
export { editOpening } from './edit-opening.server'
export {
  archiveOpening,
  closeOpening,
  fillOpening,
  pauseOpening,
  recallOpening,
  resumeOpening,
  submitOpening,
} from './enterprise-moves.server'
export {
  listEnterpriseOpenings,
  listOpeningTitles,
  newOpeningDefaults,
  openingOfEnterprise,
  reviewProblems,
} from './enterprise-openings.server'
export { importOpenings } from './import-openings.server'
export { findOpeningNoticeFacts as openingNoticeFacts } from './notice-facts.store.server'
export { closeOpeningByOffice, publishOpening, returnOpening } from './office-moves.server'
export { listOfficeOpenings, openingForReview, openingReviewQueue } from './office-openings.server'
export { openingsData } from './personal-data.store.server'
export {
  isOpeningSaved,
  listPublishedOf,
  listSavedOpenings,
  openingForApplication,
  openingForPublicPage,
  type PublicOpening,
  publishedDemands,
} from './public-openings.server'
export { handleReports, reportOpening } from './report-opening.server'
export { saveOpening, unsaveOpening } from './save-opening.server'
