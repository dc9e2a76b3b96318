export { addPolicyFile, openPolicyFile, removePolicyFile } from './policy-files.server'
export {
  type ListedPolicy,
  listOfficePolicies,
  listPolicies,
  officePolicy,
  publicPolicy,
} from './read-policies.server'
export { movePolicy, savePolicy } from './save-policy.server'
