export { askAffinity } from './ask-affinity.server'
export { buildInstance } from './build-instance.server'
export { changeEdition } from './change-edition.server'
export { computeAffinities } from './compute-affinity.server'
export { createEdition } from './create-edition.server'
export { approveMany, decideParty } from './decide-party.server'
export { findEdition, lockEdition } from './edition.store.server'
export { editionSettings } from './edition-settings.server'
export { settleParty } from './free-places.server'
export { importWishes } from './import-wishes.server'
export { movePhase, settlePhases } from './move-phase.server'
export {
  findFairForNotice as fairNoticeFacts,
  findFairMembers as fairNoticeMembers,
} from './notice-facts.store.server'
export { officeAffinities, recomputeAffinities } from './office-affinities.server'
export { editionForOffice, type ListedEdition, listEditions, publicEdition } from './read-editions.server'
export {
  listOwnFairs,
  type OwnFair,
  type OwnParty,
  type OwnRegistration,
  officeParties,
  ownRegistration,
  partyForOffice,
} from './read-party.server'
export { type OwnWishes, ownWishes, type WishRow } from './read-wishes.server'
export { refreshAffinities } from './refresh-affinities.server'
export { newPartyCode, registerParty, sideOf } from './register-party.server'
export { remindOfWishes } from './remind-of-wishes.server'
export { changeWish, replaceOwnWishes } from './save-wishes.server'
export { withdrawParty } from './withdraw-party.server'
