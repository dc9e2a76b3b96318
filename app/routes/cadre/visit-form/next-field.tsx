import { useEffect, useRef, useState } from 'react'
import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { DateField } from '~/ui/form/date-field'
import type { VisitFormData } from './form-data.server'
import type { VisitValues } from './visit-values'

/** Sets an input as if somebody had typed it. */
function type(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

type Props = { data: VisitFormData; values: VisitValues; errors: Record<string, string[]> | null }

/** The next contact: a date, quick choices, or once the requests are closed. */
export function NextField({ data, values, errors }: Props) {
  const { form: t } = useMessages(visits)
  const box = useRef<HTMLDivElement>(null)
  const [quick, setQuick] = useState(false)
  useEffect(() => setQuick(true), [])
  const choose = (date: string) => {
    const input = box.current?.querySelector<HTMLInputElement>('input[name=nextContactOn]')
    if (input) type(input, date)
  }
  return (
    <div ref={box}>
      <DateField
        label={t.next}
        name="nextContactOn"
        optional
        min={data.today}
        defaultValue={values.nextContactOn}
        error={errors?.nextContactOn}
      />
      <fieldset className="tick-chips mt-2">
        <legend className="vh">{t.nextChoices}</legend>
        {quick && (
          <>
            <button type="button" onClick={() => choose(data.inOneMonth)}>
              {t.inOneMonth}
            </button>
            <button type="button" onClick={() => choose(data.inThreeMonths)}>
              {t.inThreeMonths}
            </button>
          </>
        )}
        <label>
          <input type="checkbox" name="nextAfterRequests" defaultChecked={values.nextAfterRequests} />
          <span>{t.afterRequests}</span>
        </label>
      </fieldset>
    </div>
  )
}
