import { useMessages } from '~/i18n/react'
import { visits } from '~/i18n/visits'
import { MAX_REQUESTS, VISIT_MODES } from '~/modules/visits/index'
import { RadioGroup } from '~/ui/form/choices'
import { DateField } from '~/ui/form/date-field'
import { FileField } from '~/ui/form/file-field'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { VisitFormData } from './form-data.server'
import { NextField } from './next-field'
import { PeopleField } from './people-field'
import { RequestList } from './request-list'
import type { VisitValues } from './visit-values'

type Props = {
  data: VisitFormData
  values: VisitValues
  errors: Record<string, string[]> | null
  photosKept: number
  changed: () => void
}

/** Talent, date, mode, place. */
function Circumstances({ data, values, errors }: Props) {
  const t = useMessages(visits)
  return (
    <>
      <SelectField
        label={t.form.talent}
        name="keyTalentId"
        error={errors?.keyTalentId}
        defaultValue={values.keyTalentId}
        options={data.talents.map(talent => ({
          value: talent.id,
          label: [talent.name, talent.enterprise, talent.speciality].filter(Boolean).join('，'),
        }))}
      />
      <DateField
        label={t.form.date}
        name="onDate"
        error={errors?.onDate}
        max={data.today}
        defaultValue={values.onDate}
      />
      <RadioGroup
        label={t.form.mode}
        name="mode"
        look="segments"
        error={errors?.mode}
        defaultValue={values.mode}
        options={VISIT_MODES.map(value => ({ value, label: t.modes[value] }))}
      />
      <TextField
        label={t.form.place}
        name="place"
        optional
        error={errors?.place}
        defaultValue={values.place}
        autoComplete="off"
      />
    </>
  )
}

/** The fields of a visit in the order in which people speak of one. Texts are made for dictation: large, plain, no completion. */
export function VisitFields(props: Props) {
  const { data, values, errors, photosKept, changed } = props
  const { form: t } = useMessages(visits)
  return (
    <>
      <Circumstances {...props} />
      <PeopleField data={data} values={values} />
      <TextArea
        label={t.learnt}
        name="learnt"
        hint={t.learntHint}
        rows={5}
        lang="zh-CN"
        autoComplete="off"
        error={errors?.learnt}
        defaultValue={values.learnt}
      />
      <TextArea
        label={t.advice}
        name="advice"
        rows={3}
        lang="zh-CN"
        optional
        autoComplete="off"
        error={errors?.advice}
        defaultValue={values.advice}
      />
      <RequestList
        data={data}
        requests={values.requests}
        errors={errors}
        most={MAX_REQUESTS}
        changed={changed}
      />
      <NextField data={data} values={values} errors={errors} />
      <FileField
        label={t.photos}
        name="photos"
        hint={photosKept > 0 ? t.photosKept({ count: photosKept }) : t.photosHint}
        optional
        multiple
        accept={['.jpg', '.jpeg', '.png']}
        maxBytes={8 * 1024 * 1024}
        error={errors?.photos}
      />
    </>
  )
}
