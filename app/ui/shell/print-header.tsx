import { useFormat, useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'

/** Head of a printed sheet: title left, office and time right; never on the screen. */
export function PrintHeader({ title, office, printedAt }: PrintHeaderProps) {
  const t = useMessages(uiMessages)
  const f = useFormat()
  return (
    <div className="print-only">
      <div className="print-head">
        <strong>{title}</strong>
        <span>
          {office} {t.printedOn({ when: f.dateTime(printedAt) })}
        </span>
      </div>
    </div>
  )
}

interface PrintHeaderProps {
  title: string
  office?: string
  /** The server's now, as ISO string. */
  printedAt: string
}
