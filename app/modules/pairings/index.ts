export { compareLines, type Difference } from './compare-proposals'
export { isOtherField, OTHER_FIELDS, type OtherField } from './field-keys'
export { maskName } from './mask-name'
export {
  conflictEntered,
  conflictRemoved,
  keyTalentSaved,
  leaderSaved,
  pairingMoved,
  postChanged,
  proposalAdjusted,
  roundClosed,
  roundProposed,
  roundPublished,
  roundSaved,
} from './pairing.events'
export {
  adjustSchema,
  conflictSchema,
  keyTalentSchema,
  leaderSchema,
  postChangeSchema,
  roundSchema,
  weightsSchema,
} from './pairing.schema'
export type {
  FieldFit,
  PairedWhy,
  ProposalWeights,
  ProposedLine,
  UnpairedReason,
} from './proposal/proposal.types'
export { proposePairings } from './proposal/propose-pairings'
export { SHIPPED_WEIGHTS } from './proposal/score-pair'
export { mayMoveRound, ROUND_STATUSES, ROUND_TRANSITIONS, type RoundStatus } from './round-status'
