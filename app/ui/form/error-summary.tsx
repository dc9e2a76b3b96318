import { useEffect, useRef } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { fieldId } from './field'

/** Errors by field name; the empty name holds those of the whole form. Conform's `form.allErrors` fits. */
export type FormErrors = Readonly<Record<string, string | readonly string[] | null | undefined>>

/** All errors at the top of the form, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors?: FormErrors | null }) {
  const t = useMessages(uiMessages)
  const box = useRef<HTMLDivElement>(null)
  const lines = errorLines(errors)
  useEffect(() => {
    if (errors) box.current?.focus()
  }, [errors])
  if (lines.length === 0) return null
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{t.errorSummary({ count: lines.length })}</h2>
      <ul>
        {lines.map(([name, message]) => (
          <li key={name + message}>{name ? <a href={`#${fieldId(name)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}

/** One line for each message, in the order of the fields. */
export function errorLines(errors: FormErrors | null | undefined): [name: string, message: string][] {
  return Object.entries(errors ?? {}).flatMap(([name, messages]) =>
    (typeof messages === 'string' ? [messages] : (messages ?? [])).map((message): [string, string] => [
      name,
      message,
    ]),
  )
}
