import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import type { VisitStatus } from '~/modules/visits/index'
import type { Tone } from '~/ui/text/status-tag'

export const VISIT_TONES: Record<VisitStatus, Tone> = {
  draft: 'neutral',
  awaiting_confirmation: 'wait',
  confirmed: 'done',
}

/** Error codes of the visit form in words. */
export function useVisitErrors(errors: Record<string, string[]> | null): Record<string, string[]> | null {
  const words = useMessages(formErrors)
  const { refusals } = useMessages(visits)
  if (!errors) return null
  const own = refusals as Record<string, string>
  const known = Object.fromEntries(
    Object.entries(errors).map(([field, codes]) => [field, codes.map(code => own[code] ?? code)]),
  )
  return wordErrors(words, known)
}
