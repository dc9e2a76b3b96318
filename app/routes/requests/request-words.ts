import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useLocale, useMessages } from '~/i18n/react'
import type { Nearness, RequestStatus } from '~/modules/requests/index'
import type { FormReply } from '~/platform/http/form.server'
import type { Tone } from '~/ui/text/status-tag'

/** How each state of a request is marked. */
export const REQUEST_TONES: Record<RequestStatus, Tone> = {
  registered: 'wait',
  assigned: 'wait',
  acknowledged: 'neutral',
  in_progress: 'neutral',
  reported: 'wait',
  followed_up: 'done',
  returned: 'urgent',
  resolved: 'done',
  closed_out: 'ended',
}

export const NEARNESS_TONES: Record<Nearness, Tone> = {
  overdue: 'urgent',
  today: 'wait',
  week: 'neutral',
  later: 'neutral',
}

/** The name of a kind in the language of the page. */
export function useKindName(): (kind: { zh: string; en: string }) => string {
  const locale = useLocale()
  return kind => (locale === 'en' ? kind.en : kind.zh)
}

/** What was typed into one of several forms of a page, and what is wrong with it; nothing for the others. */
export function useFormOf(reply: FormReply | undefined, intent: string) {
  const words = useMessages(formErrors)
  const mine = reply?.values.intent === intent ? reply : undefined
  const errors = wordErrors(words, mine?.errors)
  return {
    isOpen: mine !== undefined,
    errors,
    field: (name: string, stored: string | number = '') => ({
      name,
      id: `f-${intent}-${name}`,
      defaultValue: String(mine?.values[name] ?? stored),
      error: errors?.[name],
    }),
  }
}
