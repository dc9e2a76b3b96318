import { useState } from 'react'
import { useFormat, useLocale, useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { Checkbox } from '~/ui/form/choices'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import { Icon } from '~/ui/text/icon'
import type { VisitFormData } from './form-data.server'
import { suggestKind } from './suggest-kind'
import type { RequestValues } from './visit-values'

type Props = {
  at: number
  values: RequestValues
  errors: Record<string, string[]> | null
  data: Pick<VisitFormData, 'kinds' | 'departments' | 'deadlines'>
  remove: () => void
}

/** Kind, department and days of one request: suggested from its words until somebody chooses. */
function useChoice({ values, data }: Props) {
  const [kindKey, setKind] = useState(values.kindKey)
  const [departmentId, setDepartment] = useState(values.departmentId)
  const [days, setDays] = useState(values.workingDays)
  const [chosen, setChosen] = useState(values.kindKey !== '')
  const kind = data.kinds.find(one => one.key === kindKey)
  const choose = (key: string, byHand: boolean) => {
    const next = data.kinds.find(one => one.key === key)
    setKind(key)
    setChosen(before => before || byHand)
    setDepartment(next?.departmentId ?? '')
    setDays(next ? String(next.days) : '')
  }
  const read = (text: string) => {
    const key = chosen ? null : suggestKind(text, data.kinds)
    if (key && key !== kindKey) choose(key, false)
  }
  return { kind, kindKey, departmentId, days, choose, setDepartment, setDays, read }
}

function DueHint({
  kind,
  days,
  deadlines,
}: {
  kind?: string
  days: string
  deadlines: Record<string, string>
}) {
  const { form: t } = useMessages(visits)
  const f = useFormat()
  const date = deadlines[days]
  if (!date) return null
  return (
    <p className="request-due">
      <Icon name="info" />
      <span>
        {kind && t.suggestion({ kind })}
        {t.dueBy({ date: f.date(date) })}
      </span>
    </p>
  )
}

type Choice = ReturnType<typeof useChoice>

function ToWhom({
  choice,
  data,
  name,
}: Pick<Props, 'data'> & { choice: Choice; name: (field: string) => string }) {
  const { form: t } = useMessages(visits)
  return (
    <div className="request-two">
      <SelectField
        label={t.department}
        name={name('departmentId')}
        optional
        empty={t.office}
        options={data.departments.map(one => ({ value: one.id, label: one.name }))}
        value={choice.departmentId}
        onChange={event => choice.setDepartment(event.currentTarget.value)}
      />
      <SelectField
        label={t.deadline}
        name={name('workingDays')}
        optional
        options={Object.keys(data.deadlines).map(days => ({
          value: days,
          label: t.workingDays({ days: Number(days) }),
        }))}
        value={choice.days}
        onChange={event => choice.setDays(event.currentTarget.value)}
      />
    </div>
  )
}

/** One request inside the form of a visit. */
export function RequestBlock(props: Props) {
  const { at, values, errors, data, remove } = props
  const { form: t } = useMessages(visits)
  const locale = useLocale()
  const choice = useChoice(props)
  const name = (field: string) => `requests[${at}].${field}`
  const title = (kind: { zh: string; en: string }) => (locale === 'en' ? kind.en : kind.zh)
  return (
    <div className="request-block">
      <h3>
        {t.request({ number: at + 1 })}
        <button
          type="button"
          className="linklike linklike-d"
          aria-label={t.removeLabel({ number: at + 1 })}
          onClick={remove}
        >
          {t.remove}
        </button>
      </h3>
      <TextArea
        label={t.requestText}
        name={name('text')}
        rows={2}
        defaultValue={values.text}
        error={errors?.[name('text')]}
        autoComplete="off"
        onChange={event => choice.read(event.currentTarget.value)}
        optional
      />
      <SelectField
        label={t.kind}
        name={name('kindKey')}
        optional
        options={data.kinds.map(kind => ({ value: kind.key, label: title(kind) }))}
        value={choice.kindKey}
        onChange={event => choice.choose(event.currentTarget.value, true)}
      />
      <ToWhom choice={choice} data={data} name={name} />
      <DueHint
        kind={choice.kind && title(choice.kind)}
        days={choice.days || String(choice.kind?.days ?? '')}
        deadlines={data.deadlines}
      />
      <Checkbox label={t.confidential} name={name('confidential')} defaultChecked={values.confidential} />
    </div>
  )
}
