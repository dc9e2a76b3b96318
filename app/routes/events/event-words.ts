import { formErrors, wordErrors } from '~/i18n/form-errors'
import { gatherings } from '~/i18n/gatherings'
import { useMessages } from '~/i18n/react'
import type { GatheringStatus, RegistrationStatus } from '~/modules/gatherings/index'
import type { FormReply } from '~/platform/http/form.server'
import type { Tone } from '~/ui/text/status-tag'

/** How each state of an event is marked. */
export const EVENT_TONES: Record<GatheringStatus, Tone> = {
  draft: 'neutral',
  published: 'done',
  cancelled: 'urgent',
  concluded: 'ended',
}

/** How each state of a registration is marked. */
export const REGISTRATION_TONES: Record<RegistrationStatus, Tone> = {
  waiting: 'wait',
  registered: 'done',
  attended: 'done',
  absent: 'ended',
  cancelled: 'ended',
}

/** The errors of a refused form about events in the language of the page, and what was typed. */
export function useEventReply(reply: FormReply | undefined) {
  const general = useMessages(formErrors)
  const own = useMessages(gatherings).errors
  const value = (name: string) => {
    const typed = reply?.values[name]
    return typeof typed === 'string' ? typed : undefined
  }
  return { errors: wordErrors({ ...general, ...own }, reply?.errors), value }
}
