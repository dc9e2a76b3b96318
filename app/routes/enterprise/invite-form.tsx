import { Form } from '@remix-run/react'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import { talents } from '~/i18n/talents'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Card } from '~/ui/page/card'
import type { SeenTalent } from './talent'

type Reply = { values: Record<string, unknown>; errors: Record<string, string[]> }

interface InviteFormProps {
  openings: SeenTalent['openings']
  /** Invitations one enterprise may send a day. */
  quota: number
  reply?: Reply
}

/** Invites a talent to one of the enterprise's openings, with the reason the talent will read. */
export function InviteForm({ openings, quota, reply }: InviteFormProps) {
  const t = useMessages(talents).talent
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  return (
    <Card title={t.invite}>
      {openings.length === 0 ? (
        <p className="muted">{t.noOpenings}</p>
      ) : (
        <Form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <SelectField
            label={t.inviteOpening}
            name="openingId"
            options={openings.map(opening => ({ value: opening.id, label: opening.title }))}
            defaultValue={String(reply?.values.openingId ?? '')}
            error={errors?.openingId}
          />
          <TextArea
            label={t.inviteReason}
            name="reason"
            hint={t.inviteReasonHint}
            limit={300}
            defaultValue={String(reply?.values.reason ?? '')}
            error={errors?.reason}
          />
          <FormActions hint={t.quota({ quota })}>
            <SubmitButton>{t.send}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Card>
  )
}
