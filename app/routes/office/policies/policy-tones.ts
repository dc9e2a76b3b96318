import type { PolicyStatus } from '~/modules/policies/index'
import type { Tone } from '~/ui/text/status-tag'

/** How each state of a policy is marked. */
export const POLICY_TONES: Record<PolicyStatus, Tone> = {
  draft: 'neutral',
  published: 'done',
  withdrawn: 'ended',
}
