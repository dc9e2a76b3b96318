export { policyFileChanged, policyMoved, policySaved } from './policy.events'
export { policySchema, withdrawSchema } from './policy.schema'
export {
  mayMovePolicy,
  POLICY_KINDS,
  POLICY_STATUSES,
  type PolicyKind,
  type PolicyStatus,
} from './policy-status'
