import { Form, useActionData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useMessages } from '~/i18n/react'
import { REJECTION_REASONS } from '~/modules/applications/index'
import type { FormReply } from '~/platform/http/form.server'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { useReply } from '../application-words'

export type Template = { id: string; name: string; body: string }

/** A rejection with its reason; words left empty are those of the template. */
export function RejectForm({ templates }: { templates: readonly Template[] }) {
  const { handle: t, inbox, reasons } = useMessages(applications)
  const reply = useActionData() as FormReply | undefined
  const mine = reply?.values.intent === 'reject' ? reply : undefined
  const { errors, value } = useReply(mine)
  return (
    <details open={mine !== undefined || undefined}>
      <summary>{t.reject}</summary>
      <Form method="post" className="form mt-2" noValidate>
        <SelectField
          label={inbox.reason}
          name="reason"
          hint={t.rejectHint}
          options={REJECTION_REASONS.map(reason => ({ value: reason, label: reasons[reason] }))}
          defaultValue={value('reason')}
          error={errors?.reason}
        />
        {templates.length > 0 && (
          <SelectField
            label={inbox.template}
            name="templateId"
            optional
            empty={inbox.noTemplate}
            options={templates.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={value('templateId')}
            error={errors?.templateId}
          />
        )}
        <TextArea
          label={inbox.note}
          name="note"
          id="f-reject-note"
          optional
          rows={3}
          limit={1000}
          defaultValue={value('note')}
          error={errors?.note}
        />
        <div>
          <SubmitButton name="intent" value="reject" look="danger">
            {t.rejectSubmit}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}
