import { cardOffice } from '~/i18n/card-office'
import { useMessages } from '~/i18n/react'
import type { Settings } from '~/modules/settings/index'
import { FieldPair } from '~/ui/form/field-set'
import { TextField } from '~/ui/form/text-field'
import type { SettingField } from '../setting-form'

/** Days of the steps of talent cards. */
export function CardFields({ field, value }: { field: SettingField; value: Settings['cards'] }) {
  const { settings: t } = useMessages(cardOffice)
  const number = (name: keyof Settings['cards'], label: string, unit: string) => (
    <TextField label={label} unit={unit} inputMode="numeric" narrow {...field(name, value[name])} />
  )
  return (
    <>
      <FieldPair>
        {number('noticeDays', t.noticeDays, t.workingDay)}
        {number('supplementDays', t.supplementDays, t.workingDay)}
      </FieldPair>
      {number('renewalDays', t.renewalDays, t.day)}
    </>
  )
}
