import type { SelectHTMLAttributes } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { FieldFrame, type FieldProps, useControl } from './field'

export interface Option {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean
  /** Shown under the label by checkboxes and radios. */
  readonly hint?: string
}

export interface OptionGroup {
  readonly label: string
  readonly options: readonly Option[]
}

type Select = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'name' | 'required' | 'className'>

interface SelectFieldProps extends FieldProps, Select {
  options: readonly (Option | OptionGroup)[]
  /** First, empty entry; “请选择” unless given, `null` for none. */
  empty?: string | null
}

export function SelectField({
  label,
  name,
  hint,
  error,
  optional,
  id,
  options,
  empty,
  ...select
}: SelectFieldProps) {
  const t = useMessages(uiMessages)
  const field = { label, name, hint, error, optional, id }
  const control = useControl(field)
  return (
    <FieldFrame {...field} control={control}>
      <select className="input" {...control} {...select}>
        {empty !== null && <option value="">{empty ?? t.chooseOne}</option>}
        {options.map(entry =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(OptionOf)}
            </optgroup>
          ) : (
            OptionOf(entry)
          ),
        )}
      </select>
    </FieldFrame>
  )
}

function OptionOf({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
