import { formErrors, wordErrors } from '~/i18n/form-errors'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import type { Refused } from './form-state'

/** Error codes of the office's forms about pairings in words. */
export function usePairingErrors(reply: Refused | undefined): Record<string, string[]> | null {
  const words = useMessages(formErrors)
  const own = useMessages(pairings).refusals as Record<string, string>
  if (!reply) return null
  const known = Object.fromEntries(
    Object.entries(reply.errors).map(([field, codes]) => [field, codes.map(code => own[code] ?? code)]),
  )
  return wordErrors(words, known)
}
