import type { InputHTMLAttributes, ReactNode } from 'react'
import { classNames } from '../class-names'
import { FieldFrame, type FieldProps, useControl } from './field'

type Input = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name' | 'required' | 'className'>

export interface TextFieldProps extends FieldProps, Input {
  /** Shown behind the input: “元”, “人”. */
  unit?: ReactNode
  /** For short values: codes, numbers. */
  narrow?: boolean
}

/** One line of text. Give `type`, `autoComplete` and `inputMode` where they help the keyboard. */
export function TextField({
  label,
  name,
  hint,
  error,
  optional,
  id,
  unit,
  narrow,
  ...input
}: TextFieldProps) {
  const field = { label, name, hint, error, optional, id }
  const control = useControl(field)
  const element = <input className={classNames('input', narrow && 'input-narrow')} {...control} {...input} />
  return (
    <FieldFrame {...field} control={control}>
      {unit ? (
        <div className="input-affix">
          {element}
          <span>{unit}</span>
        </div>
      ) : (
        element
      )}
    </FieldFrame>
  )
}
