import { useMessages } from '~/i18n/react'
import { vouchers } from '~/i18n/vouchers'
import { FieldPair } from '~/ui/form/field-set'
import { TextField } from '~/ui/form/text-field'
import type { useFormOf } from '../../requests/request-words'

type Values = { name: string; nameEn: string; partner: string; address: string }
type Fields = ReturnType<typeof useFormOf>

/** What a counter is called and where it is. */
export function CounterFields({ form, values }: { form: Fields; values?: Values }) {
  const { counters: t } = useMessages(vouchers).office
  return (
    <FieldPair>
      <TextField label={t.partner} {...form.field('partner', values?.partner)} />
      <TextField label={t.address} optional {...form.field('address', values?.address)} />
      <TextField label={t.name} {...form.field('name', values?.name)} />
      <TextField label={t.nameEn} optional {...form.field('nameEn', values?.nameEn)} />
    </FieldPair>
  )
}

/** Six digits, never given back. */
export function PinField({ form }: { form: Fields }) {
  const { counters: t } = useMessages(vouchers).office
  return (
    <TextField
      label={t.pin}
      hint={t.pinHint}
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
      narrow
      {...form.field('pin')}
      defaultValue=""
    />
  )
}
