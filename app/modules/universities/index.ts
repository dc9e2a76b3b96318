export {
  AWARDED_DEGREES,
  CLAIM_DAYS,
  INVITE_AGAIN_HOURS,
  type RosterRow,
  type SupplyRow,
  type UniversityRow,
} from './university'
export { rosterClaimed, rosterInvited, universityChanged } from './university.events'
export { type SupplyInput, supplySchema, type UniversityInput, universitySchema } from './university.schema'
