import { applications } from '~/i18n/applications'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import type { ApplicationStatus } from '~/modules/applications/index'
import type { FormReply } from '~/platform/http/form.server'
import type { Tone } from '~/ui/text/status-tag'

/** How each state of an application is marked. */
export const APPLICATION_TONES: Record<ApplicationStatus, Tone> = {
  submitted: 'wait',
  viewed: 'wait',
  screening: 'neutral',
  interview: 'neutral',
  offered: 'done',
  signed: 'done',
  rejected: 'ended',
  withdrawn: 'ended',
  opening_closed: 'ended',
}

/** What was typed and what is wrong with it, in the language of the page. */
export function useReply(reply: FormReply | undefined) {
  const general = useMessages(formErrors)
  const ofApplications = useMessages(applications).errors
  const ofOpenings = useMessages(openings).errors
  const words = { ...general, ...ofOpenings, ...ofApplications }
  const value = (name: string) => {
    const typed = reply?.values[name]
    return typeof typed === 'string' ? typed : undefined
  }
  return { errors: wordErrors(words, reply?.errors), value }
}
