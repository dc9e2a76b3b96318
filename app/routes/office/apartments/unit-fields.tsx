import { apartmentOffice } from '~/i18n/apartment-office'
import { useMessages } from '~/i18n/react'
import { FieldPair } from '~/ui/form/field-set'
import { TextField } from '~/ui/form/text-field'
import type { useOfficeReply } from './office-reply'

type Values = {
  floor: number
  bedrooms: number
  areaHundredths: number
  orientation: string
  rentFen: number
  depositFen: number
  furniture: readonly string[]
}

/** What a unit is like. */
export function UnitFields({
  reply: { errors, value },
  values,
}: {
  reply: ReturnType<typeof useOfficeReply>
  values?: Values
}) {
  const { project: t } = useMessages(apartmentOffice)
  const numeric = (name: string, now?: number) => ({
    name,
    narrow: true,
    inputMode: 'decimal' as const,
    error: errors?.[name],
    defaultValue: value(name) ?? (now === undefined ? undefined : String(now)),
  })
  return (
    <>
      <FieldPair>
        <TextField label={t.floor} {...numeric('floor', values?.floor)} />
        <TextField label={t.bedrooms} {...numeric('bedrooms', values?.bedrooms)} />
      </FieldPair>
      <FieldPair>
        <TextField
          label={t.area}
          unit={t.squareMetres}
          {...numeric('area', values && values.areaHundredths / 100)}
        />
        <TextField
          label={t.orientation}
          name="orientation"
          optional
          narrow
          error={errors?.orientation}
          defaultValue={value('orientation') ?? values?.orientation}
        />
      </FieldPair>
      <FieldPair>
        <TextField label={t.rent} unit={t.yuan} {...numeric('rentFen', values && values.rentFen / 100)} />
        <TextField
          label={t.deposit}
          unit={t.yuan}
          {...numeric('depositFen', values && values.depositFen / 100)}
        />
      </FieldPair>
      <TextField
        label={t.furniture}
        name="furniture"
        hint={t.listHint}
        optional
        error={errors?.furniture}
        defaultValue={value('furniture') ?? values?.furniture.join('，')}
      />
    </>
  )
}
