export { type ClaimRefusal, claimEntry, maskedName, openClaim } from './claim-entry.server'
export { removeSupply, saveSupply, upsertSupply } from './edit-supply.server'
export { INVITE_LIMIT, inviteGraduates } from './invite-graduates.server'
export { listRoster, rosterProgress, upsertRoster } from './list-roster.server'
export { type ListedUniversity, listUniversities, searchUniversities } from './list-universities.server'
export { universitiesData } from './personal-data.store.server'
export {
  type MajorSupply,
  type SupplyLine,
  sumByMajor,
  supplyClasses,
  supplyTable,
} from './read-supply.server'
export { ownUniversity, publicUniversity } from './read-university.server'
export { saveUniversity, setParticipation } from './save-university.server'
export { findSuppliesOf as suppliesOf } from './supply.store.server'
export { type UniversityUpsert, upsertUniversities } from './upsert-universities.server'
