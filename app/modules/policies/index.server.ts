export { addPolicyFile, openPolicyFile, removePolicyFile } from './policy-files.server'
export {
  type ListedPolicy,
  listOfficePolicies,
  listPolicies,
  newestPolicies,
  officePolicy,
  publicPolicy,
} from './read-policies.server'
export { movePolicy, savePolicy } from './save-policy.server'
