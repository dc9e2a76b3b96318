export const POLICY_KINDS = ['policy', 'announcement'] as const
export type PolicyKind = (typeof POLICY_KINDS)[number]

/** States of a policy: 草稿, 已发布, 已撤下. */
export const POLICY_STATUSES = ['draft', 'published', 'withdrawn'] as const
export type PolicyStatus = (typeof POLICY_STATUSES)[number]

/** The table: for each state, from which the office may bring it about. */
export const POLICY_TRANSITIONS: Record<PolicyStatus, readonly PolicyStatus[]> = {
  draft: [],
  published: ['draft', 'withdrawn'],
  withdrawn: ['published'],
}

/** Whether the office may take a policy from one state to another. */
export function mayMovePolicy(from: PolicyStatus, to: PolicyStatus): boolean {
  return POLICY_TRANSITIONS[to].includes(from)
}
