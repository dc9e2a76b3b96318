import { Form, useActionData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useMessages } from '~/i18n/react'
import type { FormReply } from '~/platform/http/form.server'
import { DateField } from '~/ui/form/date-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '../application-words'

/** An offer with its pay and the day by which it is answered. */
export function OfferForm({ until }: { until: string }) {
  const { handle: t } = useMessages(applications)
  const reply = useActionData() as FormReply | undefined
  const mine = reply?.values.intent === 'offer' ? reply : undefined
  const { errors, value } = useReply(mine)
  return (
    <details open={mine !== undefined || undefined}>
      <summary>{t.offer}</summary>
      <Form method="post" className="form mt-2" noValidate>
        <TextField
          label={t.salary}
          name="salary"
          unit={t.salaryUnit}
          inputMode="numeric"
          error={errors?.salary}
          defaultValue={value('salary')}
        />
        <TextField
          label={t.salaryMonths}
          name="salaryMonths"
          unit={t.monthsUnit}
          inputMode="numeric"
          narrow
          error={errors?.salaryMonths}
          defaultValue={value('salaryMonths') ?? '12'}
        />
        <DateField
          label={t.startDate}
          name="startDate"
          optional
          error={errors?.startDate}
          defaultValue={value('startDate')}
        />
        <DateField
          label={t.deadline}
          name="deadline"
          hint={t.deadlineHint}
          error={errors?.deadline}
          defaultValue={value('deadline') ?? until}
        />
        <TextField
          label={t.note}
          name="note"
          id="f-offer-note"
          optional
          error={errors?.note}
          defaultValue={value('note')}
        />
        <div>
          <SubmitButton name="intent" value="offer">
            {t.makeOffer}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}
