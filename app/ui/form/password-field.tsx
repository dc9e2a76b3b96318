import { useState } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { FieldFrame, type FieldProps, useControl } from './field'

interface PasswordFieldProps extends FieldProps {
  /** Tells password managers whether to fill in or to offer a new one. */
  autoComplete: 'current-password' | 'new-password'
  minLength?: number
}

/** Pasting is allowed, nothing is cut; can be shown in clear when scripts run. */
export function PasswordField({ label, name, hint, error, optional, id, ...input }: PasswordFieldProps) {
  const t = useMessages(uiMessages)
  const field = { label, name, hint, error, optional, id }
  const control = useControl(field)
  const [shown, setShown] = useState(false)
  return (
    <FieldFrame {...field} control={control}>
      <input
        type={shown ? 'text' : 'password'}
        className="input"
        {...control}
        {...input}
        spellCheck={false}
      />
      <label className="choice scripted">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        <span>{t.showPassword}</span>
      </label>
    </FieldFrame>
  )
}
