import type { PlanState } from '~/modules/fairs/index'
import type { Tone } from '~/ui/text/status-tag'

/** How each state of a version is marked. */
export const PLAN_TONES: Record<PlanState, Tone> = {
  draft: 'wait',
  solving: 'wait',
  solved: 'neutral',
  failed: 'urgent',
  cancelled: 'ended',
  published: 'done',
  superseded: 'ended',
}
