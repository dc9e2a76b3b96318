import { useMessages } from '~/i18n/react'
import { vouchers } from '~/i18n/vouchers'
import { VOUCHER_PERIODS } from '~/modules/vouchers/index'
import { Checkbox, CheckboxGroup, RadioGroup } from '~/ui/form/choices'
import { DateField } from '~/ui/form/date-field'
import { FieldPair, FieldSet } from '~/ui/form/field-set'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { useFormOf } from '../../requests/request-words'
import { useTierName } from '../../services/tier-words'

type Tier = { code: string; nameZh: string; nameEn: string }
export type VoucherChoices = {
  tiers: readonly Tier[]
  counters: readonly { id: string; name: string; partner: string }[]
}
type Values = {
  nameZh: string
  nameEn: string
  termsZh: string
  termsEn: string
  period: string
  validFrom: string
  validUntil: string
  active: boolean
  quotas: readonly { tierCode: string; uses: number; pool: number | null }[]
  counters: readonly { id: string }[]
}
type Props = {
  form: ReturnType<typeof useFormOf>
  choices: VoucherChoices
  values?: Values
  /** What was typed into the fields of the tiers, by field. */
  typed?: Record<string, string>
}

function Quotas({ form, choices, values, typed }: Props) {
  const { form: t } = useMessages(vouchers).office
  const tierName = useTierName(choices.tiers)
  const error = form.field('quotas').error
  return (
    <FieldSet legend={t.quotas} hint={t.quotasHint}>
      {choices.tiers.map(({ code }, at) => {
        const stored = values?.quotas.find(one => one.tierCode === code)
        const name = (part: 'uses' | 'pool') => `quotas[${at}].${part}`
        const field = (part: 'uses' | 'pool') => ({
          ...form.field(name(part)),
          defaultValue: typed?.[name(part)] ?? String(stored?.[part] ?? ''),
        })
        return (
          <FieldPair key={code}>
            <input type="hidden" name={`quotas[${at}].tierCode`} value={code} />
            <TextField
              label={t.uses({ tier: tierName(code) })}
              optional
              inputMode="numeric"
              narrow
              {...field('uses')}
              {...(at === 0 && error && { id: 'f-voucher-quotas', error })}
            />
            <TextField
              label={t.pool({ tier: tierName(code) })}
              optional
              inputMode="numeric"
              narrow
              {...field('pool')}
            />
          </FieldPair>
        )
      })}
    </FieldSet>
  )
}

function Counters({ form, choices, values }: Props) {
  const { form: t } = useMessages(vouchers).office
  const { name, id, error } = form.field('counterIds')
  if (choices.counters.length === 0) return <p className="hint">{t.noCounters}</p>
  return (
    <CheckboxGroup
      label={t.counters}
      name={name}
      id={id}
      error={error}
      optional
      options={choices.counters.map(one => ({ value: one.id, label: `${one.partner} ${one.name}` }))}
      defaultValue={values?.counters.map(one => one.id)}
    />
  )
}

/** The fields of a voucher, empty for a new one. */
export function VoucherFields(props: Props) {
  const { form, values } = props
  const { office, periods } = useMessages(vouchers)
  const { form: t } = office
  return (
    <>
      <FieldPair>
        <TextField label={t.nameZh} {...form.field('nameZh', values?.nameZh)} />
        <TextField label={t.nameEn} {...form.field('nameEn', values?.nameEn)} />
      </FieldPair>
      <RadioGroup
        label={t.period}
        look="segments"
        options={VOUCHER_PERIODS.map(period => ({ value: period, label: periods[period] }))}
        {...form.field('period', values?.period ?? 'month')}
      />
      <FieldPair>
        <DateField label={t.validFrom} {...form.field('validFrom', values?.validFrom)} />
        <DateField label={t.validUntil} {...form.field('validUntil', values?.validUntil)} />
      </FieldPair>
      <Quotas {...props} />
      <Counters {...props} />
      <TextArea label={t.termsZh} optional limit={500} {...form.field('termsZh', values?.termsZh)} />
      <TextArea label={t.termsEn} optional limit={1000} {...form.field('termsEn', values?.termsEn)} />
      <Checkbox label={t.active} name="active" defaultChecked={values?.active ?? true} />
    </>
  )
}
