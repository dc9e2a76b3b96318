import { fairDays } from '~/i18n/fair-days'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import type { AttendanceState, FairRung, NoShowStatus } from '~/modules/fair-days/index'
import type { FormReply } from '~/platform/http/form.server'
import type { Tone } from '~/ui/text/status-tag'

/** How each state of a meeting on the day is marked. */
export const ATTENDANCE_TONES: Record<AttendanceState, Tone> = {
  open: 'neutral',
  held: 'done',
  university_absent: 'ended',
  enterprise_absent: 'ended',
  both_absent: 'ended',
  conflict: 'urgent',
}

/** How each rung of the ladder is marked. */
export const RUNG_TONES: Record<FairRung, Tone> = {
  none: 'neutral',
  notice: 'neutral',
  warning: 'wait',
  barred: 'urgent',
}

/** How each state of an absence is marked. */
export const NO_SHOW_TONES: Record<NoShowStatus, Tone> = {
  standing: 'neutral',
  appealed: 'wait',
  upheld: 'ended',
  waived: 'done',
}

/** The errors of a refused form about the day in the language of the page, and what was typed. */
export function useDayReply(reply: FormReply | undefined) {
  const general = useMessages(formErrors)
  const own = useMessages(fairDays).errors
  const value = (name: string) => {
    const typed = reply?.values[name]
    return typeof typed === 'string' ? typed : undefined
  }
  return { errors: wordErrors({ ...general, ...own }, reply?.errors), value }
}
