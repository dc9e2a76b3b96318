import type { ReactNode } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { classNames } from '../class-names'
import { type ControlProps, FieldNotes, type FieldProps, firstError, useControl } from './field'
import type { Option } from './select-field'

interface CheckboxProps extends FieldProps {
  defaultChecked?: boolean
  value?: string
}

/** One yes-or-no. Optional unless `optional={false}`, such as a declaration that must be accepted. */
export function Checkbox({ optional = true, defaultChecked, value = 'on', ...field }: CheckboxProps) {
  const control = useControl({ ...field, optional })
  return (
    <div className="field">
      <div className="choice">
        <input type="checkbox" value={value} defaultChecked={defaultChecked} {...control} />
        <label htmlFor={control.id}>{field.label}</label>
      </div>
      <FieldNotes control={control} hint={field.hint} error={field.error} />
    </div>
  )
}

interface GroupProps extends FieldProps {
  options: readonly Option[]
  inline?: boolean
}

export function CheckboxGroup({
  defaultValue = [],
  ...group
}: GroupProps & { defaultValue?: readonly string[] }) {
  return <Choices {...group} type="checkbox" isOn={value => defaultValue.includes(value)} />
}

/** `look="segments"` sets two to five short answers side by side. */
export function RadioGroup({ defaultValue, ...group }: RadioGroupProps) {
  return <Choices {...group} type="radio" isOn={value => value === defaultValue} />
}

interface RadioGroupProps extends GroupProps {
  defaultValue?: string
  look?: 'list' | 'segments'
}

interface ChoicesProps extends GroupProps {
  type: 'checkbox' | 'radio'
  look?: 'list' | 'segments'
  isOn: (value: string) => boolean
}

function Choices({ type, isOn, options, inline, look, ...field }: ChoicesProps) {
  const control = useControl(field)
  const segments = look === 'segments'
  const children = options.map((option, index) => (
    <Choice
      key={option.value}
      type={type}
      option={option}
      id={index === 0 ? control.id : `${control.id}-${index}`}
      name={field.name}
      required={type === 'radio' && !field.optional}
      defaultChecked={isOn(option.value)}
      segment={segments}
    />
  ))
  return (
    <ChoiceFrame {...field} control={control}>
      <div className={segments ? 'segs' : classNames('choices', inline && 'choices-inline')}>{children}</div>
    </ChoiceFrame>
  )
}

function ChoiceFrame({
  control,
  children,
  ...field
}: FieldProps & { control: ControlProps; children: ReactNode }) {
  const t = useMessages(uiMessages)
  const role = firstError(field.error) ? { 'data-invalid': true } : {}
  return (
    <fieldset className="field" aria-describedby={control['aria-describedby']} {...role}>
      <legend>
        {field.label}
        {field.optional && <span className="opt">{t.optional}</span>}
      </legend>
      <FieldNotes control={control} hint={field.hint} error={field.error} />
      {children}
    </fieldset>
  )
}

interface ChoiceProps {
  type: 'checkbox' | 'radio'
  option: Option
  id: string
  name: string
  required: boolean
  defaultChecked: boolean
  segment: boolean
}

function Choice({ option, segment, ...input }: ChoiceProps) {
  return (
    <label className={segment ? undefined : 'choice'} htmlFor={input.id}>
      <input {...input} value={option.value} disabled={option.disabled} />
      <span>
        {option.label}
        {option.hint && !segment && <span className="hint">{option.hint}</span>}
      </span>
    </label>
  )
}
