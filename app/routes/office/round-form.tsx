import { Form } from '@remix-run/react'
import { pairings } from '~/i18n/pairings'
import { useMessages } from '~/i18n/react'
import { DateField } from '~/ui/form/date-field'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FieldPair, FieldSet, FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { fieldsOf, type Refused } from '../form-state'
import { usePairingErrors } from '../pairing-errors'

export type RoundValues = Record<
  | 'name'
  | 'startsOn'
  | 'endsOn'
  | 'visitEveryMonths'
  | 'contactEveryDays'
  | 'firstVisitDays'
  | 'remindDaysBefore'
  | 'reminderCooldownDays',
  string | number | null
>

type Props = { values: RoundValues; reply: Refused | undefined; submit: string }

/** Name, period and frequency rule of a round. */
export function RoundForm({ values, reply, submit }: Props) {
  const { form: t } = useMessages(pairings)
  const errors = usePairingErrors(reply)
  const of = fieldsOf(reply, errors)
  const field = (name: keyof RoundValues) => of(name, values[name])
  const days = { unit: t.days, inputMode: 'numeric' as const, narrow: true }
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <TextField label={t.name} hint={t.nameHint} {...field('name')} />
      <FieldPair>
        <DateField label={t.startsOn} {...field('startsOn')} />
        <DateField label={t.endsOn} {...field('endsOn')} />
      </FieldPair>
      <FieldSet legend={t.rule} hint={t.ruleHint}>
        <TextField
          label={t.visitEveryMonths}
          unit={t.months}
          inputMode="numeric"
          narrow
          {...field('visitEveryMonths')}
        />
        <TextField
          label={t.contactEveryDays}
          hint={t.contactHint}
          optional
          {...days}
          {...field('contactEveryDays')}
        />
        <TextField label={t.firstVisitDays} {...days} {...field('firstVisitDays')} />
        <TextField label={t.remindDaysBefore} {...days} {...field('remindDaysBefore')} />
        <TextField label={t.reminderCooldownDays} {...days} {...field('reminderCooldownDays')} />
      </FieldSet>
      <FormActions>
        <SubmitButton>{submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}
