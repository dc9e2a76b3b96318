import { Form } from '@remix-run/react'
import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import { FormActions } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'

const EFFORTS = ['fast', 'normal', 'thorough'] as const

/** One press gives a timetable; seed and effort are there for those who want another of equal standing. */
export function SolveForm({ disabled }: { disabled: boolean }) {
  const t = useMessages(fairPlans)
  return (
    <Card title={t.list.start}>
      <Form method="post" className="form">
        <SelectField
          label={t.list.effort}
          name="effort"
          empty={null}
          defaultValue="normal"
          options={EFFORTS.map(value => ({ value, label: t.list.efforts[value] }))}
        />
        <TextField
          label={t.list.seed}
          hint={t.list.seedHint}
          name="seed"
          type="number"
          inputMode="numeric"
          min={0}
          max={999_999_999}
          defaultValue="1"
          narrow
        />
        <TextField label={t.list.note} name="note" optional maxLength={200} />
        <FormActions hint={disabled ? t.refusals['under-way'] : t.list.startHint}>
          <SubmitButton aria-disabled={disabled || undefined}>{t.list.start}</SubmitButton>
        </FormActions>
      </Form>
    </Card>
  )
}
