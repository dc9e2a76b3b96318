import { apartmentOffice } from '~/i18n/apartment-office'
import { useMessages } from '~/i18n/react'
import { Checkbox } from '~/ui/form/choices'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { useOfficeReply } from './office-reply'

type Values = {
  name: string
  nameEn: string
  address: string
  contact: string
  amenities: readonly string[]
  summary: string
  published: boolean
}

/** The fields of a project, empty for a new one. */
export function ProjectFields({
  reply: { errors, value },
  values,
}: {
  reply: ReturnType<typeof useOfficeReply>
  values?: Values
}) {
  const { project: t, projects } = useMessages(apartmentOffice)
  const typed = (name: 'name' | 'nameEn' | 'address' | 'contact') => ({
    name,
    error: errors?.[name],
    defaultValue: value(name) ?? values?.[name],
  })
  return (
    <>
      <TextField label={projects.name} {...typed('name')} />
      <TextField label={t.nameEn} optional {...typed('nameEn')} />
      <TextField label={t.address} {...typed('address')} />
      <TextField label={t.contact} optional {...typed('contact')} />
      <TextField
        label={t.amenities}
        name="amenities"
        hint={t.listHint}
        optional
        error={errors?.amenities}
        defaultValue={value('amenities') ?? values?.amenities.join('，')}
      />
      <TextArea
        label={t.summary}
        name="summary"
        optional
        limit={2000}
        error={errors?.summary}
        defaultValue={value('summary') ?? values?.summary}
      />
      <Checkbox label={t.publish} name="published" defaultChecked={values?.published ?? false} />
    </>
  )
}
