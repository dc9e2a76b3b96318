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
export type { Obstacle } from './arrange/index'
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
export {
  type Cell,
  GRID_VIEWS,
  type GridRow,
  type GridView,
  gridRows,
  meetingAt,
  slotGroups,
  slotTotals,
} from './plans/grid'
export {
  forVisitors,
  isMutual,
  ofParty,
  type Picture,
  type PictureMeeting,
  type PictureParty,
  type Zone,
} from './plans/picture'
export {
  alternateAnswered,
  alternateOffered,
  meetingMoved,
  meetingPinned,
  partyAbsent,
  timetableAsked,
  timetableCancelled,
  timetableChanged,
  timetableCopied,
  timetableFixed,
  timetablePublished,
} from './plans/plan.events'
export type { DiffRow, PlanDiff } from './plans/plan-diff'
export type { AppliedFix } from './plans/plan-fixes'
export type { PlanProof } from './plans/plan-proof'
export { isSolved, isUnderWay, PLAN_MOVES, type PlanState } from './plans/plan-status'
export { WISH_COLUMNS, type WishFault } from './read-wish-table'
export type { Binding, Fix, Shortfall, Unplaced, UnplacedReason } from './timetable/index'
export { MOST_WISHES, wishChangeSchema } from './wish.schema'
