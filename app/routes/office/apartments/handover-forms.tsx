import { Form } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { apartments } from '~/i18n/apartments'
import { housing } from '~/i18n/housing'
import { useMessages } from '~/i18n/react'
import { localDateOf } from '~/kernel/local-date'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import { EXAMPLE_PRICES, INVENTORY_STATES, METERS } from '~/modules/tenancies/index'
import { DateField } from '~/ui/form/date-field'
import { FieldSet } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Section, SectionBody } from '~/ui/page/section'
import type { ShownLease } from '../../lease-parts'
import type { useOfficeReply } from './office-reply'

type Reply = ReturnType<typeof useOfficeReply>
type Props = { lease: ShownLease; reply: Reply }
const ITEMS = [0, 1, 2, 3, 4] as const

function MeterFields({ reply: { errors, value } }: Pick<Props, 'reply'>) {
  const { lease: t } = useMessages(housing)
  return (
    <div className="form-two">
      {METERS.map(kind => (
        <TextField
          key={kind}
          label={t.meters[kind]}
          name={kind}
          unit={t.units[kind]}
          inputMode="decimal"
          narrow
          error={errors?.[kind]}
          defaultValue={value(kind)}
        />
      ))}
    </div>
  )
}

function InventoryFields({ reply: { value }, items }: Pick<Props, 'reply'> & { items: readonly string[] }) {
  const { leases: t } = useMessages(apartmentOffice)
  const { lease: words } = useMessages(housing)
  return (
    <FieldSet legend={words.inventory}>
      {ITEMS.map(index => {
        const field = (name: string) => `inventory[${index}].${name}`
        return (
          <div key={index} className="form-two">
            <TextField
              label={t.itemN({ n: index + 1 })}
              name={field('item')}
              optional
              defaultValue={value(field('item')) ?? items[index]}
            />
            <SelectField
              label={words.itemState}
              name={field('state')}
              empty={null}
              defaultValue={value(field('state'))}
              options={INVENTORY_STATES.map(state => ({ value: state, label: words.itemStates[state] }))}
            />
            <TextField
              label={words.charge}
              name={field('charge')}
              optional
              narrow
              inputMode="decimal"
              defaultValue={value(field('charge'))}
            />
            <TextField label={words.note} name={field('note')} optional defaultValue={value(field('note'))} />
          </div>
        )
      })}
    </FieldSet>
  )
}

/** Check-in, then check-out: whichever comes next. */
export function HandoverForm({ lease, reply, now }: Props & { now: Date }) {
  const { leases: t } = useMessages(apartmentOffice)
  const { lease: words } = useMessages(housing)
  const done = lease.handovers.map(handover => handover.kind)
  const running = lease.status === 'active' || lease.status === 'expired'
  const isOut = done.includes('check_in') || lease.status === 'expired'
  if (!running || done.includes('check_out')) return null
  const label = isOut ? t.checkOut : t.checkIn
  return (
    <Section title={label}>
      <SectionBody>
        <Form method="post" encType="multipart/form-data" noValidate className="form">
          {isOut && (
            <DateField
              label={t.endedOn}
              name="endedOn"
              error={reply.errors?.endedOn}
              defaultValue={reply.value('endedOn') ?? localDateOf(now)}
            />
          )}
          <MeterFields reply={reply} />
          <InventoryFields reply={reply} items={lease.unit.furniture} />
          <TextField label={words.note} name="note" optional id="handover-note" />
          <FileField
            label={t.photos}
            name="photo"
            optional
            error={reply.errors?.photo}
            accept={extensionsFor('picture')}
            maxBytes={PURPOSES.picture.maxBytes}
          />
          <SubmitButton name="intent" value={isOut ? 'check-out' : 'check-in'}>
            {label}
          </SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}

/** After check-out: prices, other deductions, what becomes of the unit. */
export function SettleForm({ lease, reply: { errors, value } }: Props) {
  const { leases: t } = useMessages(apartmentOffice)
  const { lease: words } = useMessages(housing)
  const { unitStatuses } = useMessages(apartments)
  const handedBack = lease.handovers.some(handover => handover.kind === 'check_out')
  if (!handedBack || lease.settlement) return null
  return (
    <Section title={t.settle} hint={t.pricesHint}>
      <SectionBody>
        <Form method="post" noValidate className="form">
          <div className="form-two">
            {METERS.map(kind => (
              <TextField
                key={kind}
                label={`${words.meters[kind]} · ${t.prices}`}
                name={`${kind}Price`}
                unit={`¥/${words.units[kind]}`}
                narrow
                inputMode="decimal"
                error={errors?.[`${kind}Price`]}
                defaultValue={value(`${kind}Price`) ?? String(EXAMPLE_PRICES[kind] / 100)}
              />
            ))}
            <TextField
              label={t.other}
              name="other"
              narrow
              inputMode="decimal"
              defaultValue={value('other') ?? '0'}
            />
          </div>
          <TextField label={t.otherNote} name="otherNote" optional defaultValue={value('otherNote')} />
          <SelectField
            label={t.next}
            name="next"
            empty={null}
            options={[
              { value: 'vacant', label: unitStatuses.vacant },
              { value: 'repair', label: unitStatuses.repair },
            ]}
          />
          <SubmitButton name="intent" value="settle">
            {t.settle}
          </SubmitButton>
        </Form>
      </SectionBody>
    </Section>
  )
}

/** The talent is no longer entitled: day, reason, grace. */
export function EligibilityForm({ lease, reply: { errors }, now }: Props & { now: Date }) {
  const { leases: t } = useMessages(apartmentOffice)
  if (lease.status !== 'active' || lease.eligibilityEndedOn) return null
  return (
    <details className="mt-6">
      <summary>{t.eligibility}</summary>
      <Form method="post" noValidate className="form mt-3">
        <DateField
          label={t.eligibilityOn}
          name="endedOn"
          id="eligibility-on"
          defaultValue={localDateOf(now)}
        />
        <TextField
          label={t.graceDays}
          name="graceDays"
          unit={t.days}
          narrow
          inputMode="numeric"
          defaultValue="90"
          error={errors?.graceDays}
        />
        <TextField label={t.eligibilityReason} name="reason" error={errors?.reason} />
        <SubmitButton name="intent" value="eligibility" look="secondary">
          {t.eligibilityButton}
        </SubmitButton>
      </Form>
    </details>
  )
}
