export { affinityOf, MAX_VALUE, servedClass, wishStrength } from './affinity/affinity'
export {
  type Affinity,
  type AffinityExplanation,
  type AffinityMatch,
  type AffinityWeights,
  NEARNESS,
  type Nearness,
  type Preference,
} from './affinity/affinity.types'
export { SHIPPED_WEIGHTS, WEIGHT_NAMES } from './affinity/shipped-weights'
export type { WishKind } from './apply-wish'
export {
  EDITION_SECTIONS,
  type EditionInput,
  type EditionSection,
  editionSchemas,
  newEditionSchema,
  phaseMoveSchema,
} from './edition.schema'
export {
  fairChanged,
  fairCreated,
  fairPartyDecided,
  fairPartyWithdrawn,
  fairPhaseChanged,
  fairRegistered,
  fairRegistrationChanged,
  fairWishesChanged,
  fairWishesReminded,
} from './fair.events'
export {
  allows,
  DATED_PHASES,
  FAIR_ACTS,
  FAIR_PHASES,
  type FairAct,
  type FairPhase,
  PHASE_RULES,
  phaseEnds,
  phaseOf,
} from './fair-phase'
export { laySlots } from './lay-slots'
export { MOST_REPRESENTATIVES, partyDecisionSchema, registrationSchema } from './party.schema'
export {
  FAIR_SIDES,
  type FairSide,
  isLiveParty,
  otherSide,
  PARTY_MOVES,
  PARTY_RULES,
  PARTY_STATUSES,
  type PartyMove,
  type PartyStatus,
  partyLabel,
  partyMoves,
} from './party-status'
export { WISH_COLUMNS, type WishFault } from './read-wish-table'
export { MOST_WISHES, wishChangeSchema } from './wish.schema'
