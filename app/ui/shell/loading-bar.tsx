import { useNavigation } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'

/** A thin line while the next page is on its way; put once into the root. */
export function LoadingBar() {
  const t = useMessages(uiMessages)
  if (useNavigation().state === 'idle') return null
  return <div className="loading" role="progressbar" aria-label={t.loading} />
}
