import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { FieldNotes, type FieldProps, fieldId, useControl } from './field'

interface MoneyRangeFieldProps extends Omit<FieldProps, 'name'> {
  /** Names of the two inputs, e.g. `['salaryMin', 'salaryMax']`. */
  names: readonly [min: string, max: string]
  defaultValue?: readonly [min: string, max: string]
  /** “元”, “元/月”; “元” unless given. */
  unit?: string
}

/** From and to in yuan; either end may stay open. */
export function MoneyRangeField({ names, defaultValue, unit, ...field }: MoneyRangeFieldProps) {
  const t = useMessages(uiMessages)
  const control = useControl({ ...field, name: names[0] })
  const end = (index: 0 | 1, label: string) => (
    <input
      className="input"
      id={fieldId(names[index])}
      name={names[index]}
      aria-label={label}
      aria-invalid={control['aria-invalid']}
      inputMode="numeric"
      pattern="[0-9,]*"
      placeholder={t.noLimit}
      defaultValue={defaultValue?.[index]}
      autoComplete="off"
    />
  )
  return (
    <fieldset className="field" aria-describedby={control['aria-describedby']}>
      <legend>
        {field.label}
        {field.optional && <span className="opt">{t.optional}</span>}
      </legend>
      <FieldNotes control={control} hint={field.hint} error={field.error} />
      <div className="input-affix">
        {end(0, t.from)}
        <span>{t.until}</span>
        {end(1, t.to)}
        <span>{unit ?? t.yuan}</span>
      </div>
    </fieldset>
  )
}
