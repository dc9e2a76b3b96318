import { Form } from '@remix-run/react'
import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'
import { Checkbox } from '~/ui/form/choices'
import { DateField } from '~/ui/form/date-field'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Section, SectionBody } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { REPAIR_TONES, type useHousingReply, WISH_TONES } from '../../housing-words'
import type { ShownLease } from '../../lease-parts'

type Props = { lease: ShownLease; reply: ReturnType<typeof useHousingReply> }

function TenantForm({ reply: { errors, value } }: Props) {
  const { lease: t, apply } = useMessages(housing)
  const { spouse, child, parent } = apply.relations
  return (
    <details className="mt-3" open={Boolean(errors?.identity)}>
      <summary>{t.addTenant}</summary>
      <Form method="post" noValidate className="form mt-3">
        <TextField label={apply.name} name="name" error={errors?.name} defaultValue={value('name')} />
        <SelectField
          label={apply.relation}
          name="relation"
          error={errors?.relation}
          options={[
            { value: 'spouse', label: spouse },
            { value: 'child', label: child },
            { value: 'parent', label: parent },
          ]}
        />
        <TextField
          label={apply.identity}
          name="identity"
          hint={apply.identityHint}
          error={errors?.identity}
          autoComplete="off"
        />
        <SubmitButton name="intent" value="tenant" look="secondary">
          {t.addTenant}
        </SubmitButton>
      </Form>
    </details>
  )
}

/** Who lives there beside the tenant. */
export function Tenants(props: Props) {
  const { lease: t, apply } = useMessages(housing)
  const f = useFormat()
  const { tenants, status } = props.lease
  return (
    <Section title={t.tenants}>
      <SectionBody>
        {tenants.length === 0 && <p className="muted">{t.tenantsNone}</p>}
        <Form method="post">
          <ul className="stack-s">
            {tenants.map(tenant => (
              <li key={tenant.id} className="cluster">
                <b>{tenant.name}</b>
                <span className="meta">
                  {apply.relations[tenant.relation]} · <span className="num">{tenant.identityMasked}</span> ·{' '}
                  {tenant.untilOn
                    ? t.until({ date: f.date(tenant.untilOn) })
                    : t.since({ date: f.date(tenant.fromOn) })}
                </span>
                {!tenant.untilOn && status === 'active' && (
                  <SubmitButton name="intent" value={`remove:${tenant.id}`} look="quiet" size="small">
                    {t.removeTenant}
                  </SubmitButton>
                )}
              </li>
            ))}
          </ul>
        </Form>
        {status === 'active' && <TenantForm {...props} />}
      </SectionBody>
    </Section>
  )
}

type Repair = ShownLease['repairs'][number]

function RepairActions({ repair }: { repair: Repair }) {
  const { lease: t } = useMessages(housing)
  if (repair.status === 'done')
    return (
      <SubmitButton name="intent" value={`confirmed:${repair.id}`} size="small">
        {t.repairConfirm}
      </SubmitButton>
    )
  if (repair.status !== 'reported' && repair.status !== 'accepted') return null
  return (
    <SubmitButton name="intent" value={`cancelled:${repair.id}`} look="quiet" size="small">
      {t.repairCancel}
    </SubmitButton>
  )
}

/** What was broken and what became of it. */
export function Repairs({ lease, reply: { errors, value } }: Props) {
  const { lease: t } = useMessages(housing)
  const f = useFormat()
  const open = lease.status === 'active' || lease.status === 'expired'
  if (!open && lease.repairs.length === 0) return null
  return (
    <Section title={t.repairs}>
      <SectionBody>
        <Form method="post">
          <ul className="stack-s">
            {lease.repairs.map(repair => (
              <li key={repair.id} className="cluster">
                <StatusTag tone={REPAIR_TONES[repair.status]}>{t.repairStatuses[repair.status]}</StatusTag>
                <span>
                  {repair.urgent && <b>{t.urgent} </b>}
                  {repair.what} <span className="hint">{f.shortDate(repair.reportedAt)}</span>
                  {repair.answer && <span className="hint"> · {repair.answer}</span>}
                </span>
                <RepairActions repair={repair} />
              </li>
            ))}
          </ul>
        </Form>
        {open && (
          <Form method="post" noValidate className="form mt-3">
            <TextArea
              label={t.repairWhat}
              name="what"
              hint={t.repairWhatHint}
              limit={500}
              error={errors?.what}
              defaultValue={value('what')}
            />
            <Checkbox label={t.repairUrgent} name="urgent" />
            <SubmitButton name="intent" value="repair" look="secondary">
              {t.repairSend}
            </SubmitButton>
          </Form>
        )}
      </SectionBody>
    </Section>
  )
}

/** Renewal, another home, moving out. */
export function Wishes({ lease, reply: { errors, value } }: Props) {
  const { lease: t } = useMessages(housing)
  const f = useFormat()
  if (lease.status !== 'active' && lease.wishes.length === 0) return null
  return (
    <Section title={t.wishes}>
      <SectionBody>
        <ul className="stack-s">
          {lease.wishes.map(wish => (
            <li key={wish.id}>
              <StatusTag tone={WISH_TONES[wish.status]}>{t.wishStatuses[wish.status]}</StatusTag>{' '}
              {t.wishKinds[wish.kind]} · {f.date(wish.wishedOn)}{' '}
              {wish.answer && <span className="hint">{wish.answer}</span>}
            </li>
          ))}
        </ul>
        {lease.status === 'active' && (
          <Form method="post" noValidate className="form mt-3">
            <SelectField
              label={t.wishKind}
              name="kind"
              error={errors?.kind}
              defaultValue={value('kind')}
              options={(['renewal', 'change', 'leave'] as const).map(kind => ({
                value: kind,
                label: t.wishKinds[kind],
              }))}
            />
            <DateField
              label={t.wishOn}
              name="wishedOn"
              hint={t.wishOnHint}
              error={errors?.wishedOn}
              defaultValue={value('wishedOn')}
            />
            <TextField label={t.wishReason} name="reason" optional defaultValue={value('reason')} />
            <SubmitButton name="intent" value="wish" look="secondary">
              {t.wishSend}
            </SubmitButton>
          </Form>
        )}
      </SectionBody>
    </Section>
  )
}
