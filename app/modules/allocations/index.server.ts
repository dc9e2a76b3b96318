export { type ChooseRefusal, chooseUnit, declineTurn, lapseTurns, leaveList } from './choose-unit.server'
export { type BatchVerb, drawBatch, type MoveRefusal, moveBatch } from './move-batch.server'
export { allocationsData } from './personal-data.store.server'
export {
  countHousingWork,
  listBatches,
  listBlocks,
  listHousing,
  listPublicBatches,
  myHousing,
  myHousingList,
  myPlaces,
  officeBatch,
  officeHousing,
  publicBatch,
} from './read-allocations.server'
export { blockMember, liftBlock, openPaper, revealIdentity } from './reveal-household.server'
export { answerAppeal, appealHousing, reviewHousing, withdrawHousing } from './review-housing.server'
export { saveBatch, setBatchUnits, type UnitsRefusal } from './save-batch.server'
export { type SubmitRefusal, submitHousing } from './submit-housing.server'
