import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { TextField } from '~/ui/form/text-field'
import type { VisitFormData } from './form-data.server'
import type { VisitValues } from './visit-values'

/** Who was there: the usual people as chips that can be ticked, others in words. */
export function PeopleField({ data, values }: { data: VisitFormData; values: VisitValues }) {
  const { form: t } = useMessages(visits)
  const [leader] = data.leaders
  const usual = data.isLeader
    ? [t.me, ...(leader?.liaison ? [t.liaison({ name: leader.liaison })] : [])]
    : [...data.leaders.slice(0, 3).map(({ name }) => t.theLeader({ name })), t.me]
  const more = values.present.filter(name => !usual.includes(name))
  return (
    <fieldset className="field">
      <legend>{t.present}</legend>
      <div className="tick-chips">
        {[...usual, ...more].map(name => (
          <label key={name}>
            <input
              type="checkbox"
              name="present"
              value={name}
              defaultChecked={values.present.includes(name)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <TextField
        label={t.others}
        name="others"
        optional
        hint={t.othersHint}
        defaultValue={values.others}
        autoComplete="off"
      />
    </fieldset>
  )
}
