import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'

/** First thing in the body; leads to `<Page>`'s main. */
export function SkipLink() {
  return (
    <a className="skip" href="#main">
      {useMessages(uiMessages).skipToContent}
    </a>
  )
}
