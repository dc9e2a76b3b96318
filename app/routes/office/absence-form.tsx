import { Form } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { CheckboxGroup, RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'

export type AbsenceReply = {
  errors: { party?: 'partyUnknown'; slots?: 'slotsMissing' }
  refusal?:
    | 'not-found'
    | 'phase'
    | 'not-published'
    | 'nothing-left'
    | 'under-way'
    | 'no-slots'
    | 'no-parties'
    | 'no-worth'
    | 'stale'
    | 'instance-faulty'
  typed: { party: string; when: string; slots: string[]; way: 'add' | 'ask' | 'few' }
}

type Props = {
  parties: readonly { id: string; label: string; name: string }[]
  slots: readonly { index: number; startsAt: Date }[]
  reply: AbsenceReply | undefined
}

/** Who is absent, when, and what to do about it; the mildest way is chosen beforehand. */
export function AbsenceForm({ parties, slots, reply }: Props) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const a = t.absence
  const errors = {
    ...(reply?.errors.party && { party: a.partyUnknown }),
    ...(reply?.errors.slots && { slots: a.slotsMissing }),
  }
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={Object.keys(errors).length > 0 ? errors : null} />
      <TextField
        label={a.party}
        hint={a.partyHint}
        name="party"
        list="parties"
        autoComplete="off"
        defaultValue={reply?.typed.party}
        error={errors.party}
      />
      <datalist id="parties">
        {parties.map(party => (
          <option key={party.id} value={`${party.label} ${party.name}`} />
        ))}
      </datalist>
      <RadioGroup
        label={a.when}
        name="when"
        defaultValue={reply?.typed.when ?? 'whole'}
        options={[
          { value: 'whole', label: a.whole },
          { value: 'some', label: a.some },
        ]}
      />
      <CheckboxGroup
        label={a.slots}
        name="slots"
        inline
        optional
        defaultValue={reply?.typed.slots ?? []}
        error={errors.slots}
        options={slots.map(slot => ({ value: String(slot.index), label: f.shortDateTime(slot.startsAt) }))}
      />
      <RadioGroup
        label={a.way}
        name="way"
        defaultValue={reply?.typed.way ?? 'add'}
        options={(['add', 'ask', 'few'] as const).map(value => ({ value, label: a.ways[value] }))}
      />
      <FormActions>
        <SubmitButton>{a.submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}
