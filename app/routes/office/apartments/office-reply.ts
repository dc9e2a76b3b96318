import { apartmentOffice } from '~/i18n/apartment-office'
import { useMessages } from '~/i18n/react'
import type { FormReply } from '~/platform/http/form.server'
import { useHousingReply } from '../../housing-words'

/** What was typed and what is wrong with it, in the words of the office's pages. */
export function useOfficeReply(reply: FormReply | undefined) {
  const own: Record<string, string> = useMessages(apartmentOffice).errors
  return useHousingReply(reply, own)
}
