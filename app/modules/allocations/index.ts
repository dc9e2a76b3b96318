export {
  type AllocationMethod,
  appealAnswerSchema,
  appealSchema,
  type BatchInput,
  batchSchema,
  blockSchema,
  drawSchema,
  type HousingInput,
  housingSchema,
  METHODS,
  purposeSchema,
  RELATIONS,
  reviewSchema,
  selectSchema,
} from './allocation.schema'
export {
  batchMoved,
  batchSaved,
  housingAppealed,
  housingBlocked,
  housingRevealed,
  housingReviewed,
  housingSubmitted,
  housingWithdrawn,
  placeCalled,
  placeDeclined,
  placeLeft,
  placeSelected,
} from './allocations.events'
export { BATCH_STATUSES, type BatchStatus, mayMoveBatch } from './batch-status'
export {
  type AutoCheck,
  CHECK_CODES,
  CHECK_OUTCOMES,
  type CheckCode,
  type CheckOutcome,
  differs,
  type ReviewCheck,
  runChecks,
} from './checks'
export { HOUSING_STATUSES, type HousingStatus } from './housing-status'
export type { HistoryLine, PlaceMoveKind } from './place-history'
export {
  EXAMPLE_POINTS,
  type PointsCode,
  type PointsLine,
  type PointsTable,
  pointsTableOf,
  scorePoints,
} from './points'
export { receiptOf } from './receipt'
