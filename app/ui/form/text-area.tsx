import { type TextareaHTMLAttributes, useState } from 'react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'
import { classNames } from '../class-names'
import { FieldFrame, type FieldProps, useControl } from './field'

type Area = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'name' | 'required' | 'className'>

interface TextAreaProps extends FieldProps, Omit<Area, 'maxLength'> {
  /** Counts towards it and says how much is too much; never cuts what was typed. */
  limit?: number
}

export function TextArea({
  label,
  name,
  hint,
  error,
  optional,
  id,
  limit,
  rows = 4,
  ...area
}: TextAreaProps) {
  const field = { label, name, hint, error, optional, id }
  const control = useControl(field)
  const [used, setUsed] = useState(() => lengthOf(String(area.defaultValue ?? area.value ?? '')))
  return (
    <FieldFrame {...field} control={control}>
      <textarea
        className="input"
        rows={rows}
        {...control}
        {...area}
        onInput={event => setUsed(lengthOf(event.currentTarget.value))}
      />
      {limit !== undefined && <Counter used={used} limit={limit} />}
    </FieldFrame>
  )
}

/** Characters as people count them: one for each, also outside the basic plane. */
function lengthOf(text: string): number {
  return Array.from(text).length
}

function Counter({ used, limit }: { used: number; limit: number }) {
  const t = useMessages(uiMessages)
  const over = used - limit
  return (
    <output className={classNames('counter', over > 0 && 'counter-over')}>
      {over > 0 ? t.charactersOver({ over }) : t.characters({ used, limit })}
    </output>
  )
}
