export { addMonths } from './add-months'
export {
  CARD_APPLICATION_STATUSES,
  CARD_KINDS,
  CARD_WAYS,
  type CardApplicationStatus,
  type CardKind,
  type CardParty,
  isUnderWay,
  mayMoveCard,
} from './application-status'
export {
  type ApplyInput,
  applySchema,
  cardAppealSchema,
  cardPurposeSchema,
  type DecisionInput,
  decisionSchema,
  departmentSchema,
  employerSchema,
  FAMILY_RELATIONS,
  familySchema,
  newTierSchema,
  noticeSchema,
  objectionAnswerSchema,
  objectionSchema,
  reasonSchema,
  tierSchema,
  updateSchema,
} from './card.schema'
export {
  CARD_STANDINGS,
  CARD_STATUSES,
  type CardStanding,
  type CardStatus,
  mayChangeCard,
} from './card-standing'
export type { CardTask, CardWork } from './card-task'
export {
  cardApplicationMoved,
  cardChanged,
  cardCheckAsked,
  cardIssued,
  cardNoticePublished,
  cardObjectionAnswered,
  cardObjectionMade,
  cardPolicyPublished,
  cardPolicySaved,
  cardRenewalAsked,
  cardRevealed,
  cardReviewGiven,
  cardTierSaved,
} from './cards.events'
export {
  EMPLOYER_KINDS,
  FACT_NAMES,
  FACTS,
  type FactName,
  type Facts,
  factsSchema,
  HONOURS,
  SKILL_LEVELS,
  TITLES,
} from './facts'
export { type Condition, evaluate, OPS_OF, type Op, partsOf, type Rule, type Trace } from './rule'
export { parsePath, type RuleEdit } from './rule-edit'
