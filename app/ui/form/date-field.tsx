import { useState } from 'react'
import { useFormat } from '~/i18n/react'
import { FieldFrame, type FieldProps, useControl } from './field'

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD` */
  defaultValue?: string
  min?: string
  max?: string
  autoComplete?: string
}

/** The browser's own date input, with the date in words beside it: “2026年11月23日 周一”. */
export function DateField({
  label,
  name,
  hint,
  error,
  optional,
  id,
  defaultValue = '',
  ...input
}: DateFieldProps) {
  const field = { label, name, hint, error, optional, id }
  const control = useControl(field)
  const f = useFormat()
  const [value, setValue] = useState(defaultValue)
  return (
    <FieldFrame
      {...field}
      control={control}
      aside={/^\d{4}-\d{2}-\d{2}$/.test(value) ? f.date(value) : undefined}
    >
      <input
        type="date"
        className="input"
        {...control}
        {...input}
        defaultValue={defaultValue}
        onInput={event => setValue(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}
