import { useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { type OpeningHours, spansText, WEEKDAYS } from '~/modules/stations/index'
import { Checkbox } from '~/ui/form/choices'
import { FieldPair, FieldSet } from '~/ui/form/field-set'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { useFormOf } from '../../requests/request-words'

type Values = {
  name: string
  nameEn: string
  address: string
  addressEn: string
  contact: string
  summary: string
  summaryEn: string
  services: readonly string[]
  servicesEn: readonly string[]
  hours: OpeningHours
  published: boolean
}
type Props = { form: ReturnType<typeof useFormOf>; values?: Values }

function Hours({ form, values }: Props) {
  const { office, weekdays } = useMessages(stations)
  const t = office.form
  return (
    <FieldSet legend={t.hours} hint={t.hoursHint}>
      {WEEKDAYS.map(day => (
        <TextField
          key={day}
          label={weekdays[day]}
          optional
          {...form.field(`hours${day}`, values ? spansText(values.hours, day) : '')}
        />
      ))}
    </FieldSet>
  )
}

/** The fields of a station, empty for a new one. */
export function StationFields({ form, values }: Props) {
  const { form: t } = useMessages(stations).office
  return (
    <>
      <FieldPair>
        <TextField label={t.name} {...form.field('name', values?.name)} />
        <TextField label={t.nameEn} optional {...form.field('nameEn', values?.nameEn)} />
        <TextField label={t.address} {...form.field('address', values?.address)} />
        <TextField label={t.addressEn} optional {...form.field('addressEn', values?.addressEn)} />
      </FieldPair>
      <TextField label={t.contact} optional {...form.field('contact', values?.contact)} />
      <TextArea label={t.summary} optional limit={2000} {...form.field('summary', values?.summary)} />
      <TextArea label={t.summaryEn} optional limit={4000} {...form.field('summaryEn', values?.summaryEn)} />
      <FieldPair>
        <TextArea
          label={t.services}
          hint={t.listHint}
          optional
          {...form.field('services', values?.services.join('\n'))}
        />
        <TextArea
          label={t.servicesEn}
          hint={t.listHint}
          optional
          {...form.field('servicesEn', values?.servicesEn.join('\n'))}
        />
      </FieldPair>
      <Hours form={form} values={values} />
      <Checkbox label={t.published} name="published" defaultChecked={values?.published ?? false} />
    </>
  )
}
