import type { EnterpriseStatus } from '~/modules/enterprises/index'
import type { Tone } from '~/ui/text/status-tag'

/** The shape beside the word of each state of an enterprise. */
export const STATUS_TONES: Record<EnterpriseStatus, Tone> = {
  unverified: 'neutral',
  pending: 'wait',
  returned: 'wait',
  approved: 'done',
  suspended: 'ended',
}
