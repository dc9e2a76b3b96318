export { enterpriseChanged, enterpriseDecided, enterpriseSubmitted } from './enterprise.events'
export { decisionSchema, ENTERPRISE_SIZES, type EnterpriseInput, enterpriseSchema } from './enterprise.schema'
export {
  ENTERPRISE_MOVES,
  ENTERPRISE_STATUSES,
  type EnterpriseMove,
  type EnterpriseStatus,
  MOVE_RULES,
  mayContact,
  movesFrom,
} from './enterprise-status'
export { medianHours, publishedReplyHours, REPLY_SAMPLE_MIN, REPLY_WINDOW_DAYS } from './reply-time'
export { missingForReview, REVIEW_NEEDS, type ReviewNeed } from './review-needs'
