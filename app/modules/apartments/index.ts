export {
  buildingSchema,
  type ProjectInput,
  pictureSchema,
  projectSchema,
  type UnitInput,
  unitSchema,
  unitStatusSchema,
} from './apartment.schema'
export { apartmentChanged, unitMoved } from './apartments.events'
export { missingUnitColumns, type UnitColumn, type UnitFault } from './unit-list'
export {
  mayMoveUnit,
  nextUnitStatuses,
  UNIT_STATUSES,
  type UnitSide,
  type UnitStatus,
} from './unit-status'
