import type { RoundStatus } from '~/modules/pairings/index'
import type { Tone } from '~/ui/text/status-tag'

/** The shape beside the word of each state of a round. */
export const ROUND_TONES: Record<RoundStatus, Tone> = {
  preparing: 'wait',
  published: 'done',
  closed: 'ended',
}
