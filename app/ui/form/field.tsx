import { type ReactNode, useId } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'

/** What every field takes. Errors are lists as Conform and zod give them; the first is shown. */
export interface FieldProps {
  label: ReactNode
  name: string
  hint?: ReactNode
  error?: string | readonly string[] | null
  /** Fields are required unless said; an optional one says so in its label. */
  optional?: boolean
  /** The id of the control; derived from the name so that the error summary can link to it. */
  id?: string
}

/** The attributes that tie a control to its label, hint and error. */
export interface ControlProps {
  id: string
  name: string
  required: boolean | undefined
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

/** The first message of an error, whatever form it came in. */
export function firstError(error: FieldProps['error']): string | undefined {
  return (typeof error === 'string' ? error : error?.[0]) || undefined
}

/** Stable id of a field's control, also used by `ErrorSummary`. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]/g, '-')}`
}

export function useControl(props: FieldProps): ControlProps {
  const own = useId()
  const id = props.id ?? fieldId(props.name)
  const error = firstError(props.error)
  const described = [props.hint && `${id}${own}hint`, error && `${id}${own}err`].filter(Boolean).join(' ')
  return {
    id,
    name: props.name,
    required: !props.optional || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  }
}

interface FieldFrameProps extends FieldProps {
  control: ControlProps
  /** Words behind the label that belong to the value: a date in words, a counter. */
  aside?: ReactNode
  children: ReactNode
}

/** Label above, hint under it, error beside the control. Own controls use `useControl` and this. */
export function FieldFrame({ control, label, hint, error, optional, aside, children }: FieldFrameProps) {
  const t = useMessages(uiMessages)
  return (
    <div className="field">
      <label htmlFor={control.id}>
        {label}
        {optional && <span className="opt">{t.optional}</span>}
        {aside && <span className="opt">{aside}</span>}
      </label>
      <FieldNotes control={control} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** Hint and error of a control or of a group of them. */
export function FieldNotes({ control, hint, error }: Pick<FieldFrameProps, 'control' | 'hint' | 'error'>) {
  const t = useMessages(uiMessages)
  const message = firstError(error)
  const ids = control['aria-describedby']?.split(' ') ?? []
  return (
    <>
      {hint && (
        <p className="hint" id={ids[0]}>
          {hint}
        </p>
      )}
      {message && (
        <p className="err" id={ids.at(-1)}>
          <span>
            <span className="vh">{t.errorLabel}</span>
            {message}
          </span>
        </p>
      )}
    </>
  )
}
