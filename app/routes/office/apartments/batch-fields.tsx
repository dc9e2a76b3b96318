import { apartmentOffice } from '~/i18n/apartment-office'
import { apartments } from '~/i18n/apartments'
import { useMessages } from '~/i18n/react'
import { vocabulary } from '~/i18n/vocabulary'
import { DEGREES } from '~/kernel/degree'
import { METHODS } from '~/modules/allocations/index'
import { FieldPair, FieldSet } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import type { BatchValues } from './batch-values'
import type { useOfficeReply } from './office-reply'

type Reply = ReturnType<typeof useOfficeReply>
type Props = { reply: Reply; values: BatchValues }

function useField({ reply: { errors, value }, values }: Props) {
  return (name: string) => ({
    name,
    error: errors?.[name],
    defaultValue: value(name) ?? values[name] ?? '',
  })
}

function Times(props: Props) {
  const { batch: t } = useMessages(apartmentOffice)
  const field = useField(props)
  const moment = (label: string, name: string, rest: { hint?: string; optional?: boolean } = {}) => (
    <TextField label={label} type="datetime-local" {...rest} {...field(name)} />
  )
  return (
    <FieldSet legend={t.times}>
      <FieldPair>
        {moment(t.applyFrom, 'applyFrom')}
        {moment(t.applyUntil, 'applyUntil')}
      </FieldPair>
      <FieldPair>
        {moment(t.noticeUntil, 'noticeUntil')}
        {moment(t.drawAt, 'drawAt', { hint: t.drawAtHint, optional: true })}
      </FieldPair>
      {moment(t.resultNoticeUntil, 'resultNoticeUntil')}
    </FieldSet>
  )
}

function Entropy(props: Props) {
  const { batch: t } = useMessages(apartmentOffice)
  const field = useField(props)
  return (
    <FieldSet legend={t.entropy}>
      <TextField label={t.entropySource} hint={t.entropySourceHint} optional {...field('entropySource')} />
      <TextField label={t.entropyUrl} optional {...field('entropyUrl')} />
      <TextField label={t.entropyRule} hint={t.entropyRuleHint} optional {...field('entropyRule')} />
    </FieldSet>
  )
}

function Choosing(props: Props) {
  const { batch: t } = useMessages(apartmentOffice)
  const field = useField(props)
  const number = (label: string, name: string, unit?: string) => (
    <TextField label={label} narrow inputMode="numeric" unit={unit} {...field(name)} />
  )
  return (
    <FieldSet legend={t.selection}>
      <FieldPair>
        {number(t.turnMinutes, 'turnMinutes', t.minutes)}
        {number(t.callSize, 'callSize')}
      </FieldPair>
      <FieldPair>
        <TextField label={t.dayFrom} type="time" {...field('dayFrom')} />
        <TextField label={t.dayUntil} type="time" {...field('dayUntil')} />
      </FieldPair>
      {number(t.maxDeclines, 'maxDeclines')}
    </FieldSet>
  )
}

const POINT_FIELDS = [
  ['doctor', 'points.degree.doctor'],
  ['master', 'points.degree.master'],
  ['bachelor', 'points.degree.bachelor'],
  ['associate', 'points.degree.associate'],
  ['insuranceMonths', 'points.insurance.months'],
  ['insuranceEach', 'points.insurance.each'],
  ['insuranceMax', 'points.insurance.max'],
  ['householdEach', 'points.household.each'],
  ['householdMax', 'points.household.max'],
  ['noHome', 'points.noHome'],
] as const

function Points(props: Props) {
  const { batch: t } = useMessages(apartmentOffice)
  const field = useField(props)
  return (
    <FieldSet legend={t.points} hint={t.pointsExample}>
      <div className="form-two">
        {POINT_FIELDS.map(([label, name]) => (
          <TextField key={name} label={t[label]} narrow inputMode="numeric" {...field(name)} />
        ))}
      </div>
    </FieldSet>
  )
}

/** All that a batch announces. */
export function BatchFields(props: Props) {
  const { batch: t } = useMessages(apartmentOffice)
  const { methods } = useMessages(apartments)
  const { degrees } = useMessages(vocabulary)
  const field = useField(props)
  return (
    <>
      <TextField label={t.code} hint={t.codeHint} narrow {...field('code')} />
      <TextField label={t.name} {...field('title')} />
      <SelectField
        label={t.method}
        empty={null}
        options={METHODS.map(method => ({ value: method, label: methods[method] }))}
        {...field('method')}
      />
      <TextArea label={t.rules} hint={t.rulesHint} limit={4000} {...field('rules')} />
      <FieldPair>
        <SelectField
          label={t.minDegree}
          empty={null}
          options={DEGREES.map(degree => ({ value: degree, label: degrees[degree] }))}
          {...field('minDegree')}
        />
        <TextField label={t.minInsurance} narrow inputMode="numeric" {...field('minInsuranceMonths')} />
      </FieldPair>
      <Times {...props} />
      <Entropy {...props} />
      <Choosing {...props} />
      <Points {...props} />
    </>
  )
}
