import { Form, useActionData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useMessages } from '~/i18n/react'
import { INTERVIEW_MODES } from '~/modules/applications/index'
import type { FormReply } from '~/platform/http/form.server'
import { RadioGroup } from '~/ui/form/choices'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '../application-words'
import type { HandledApplication } from './application'

/** Proposes an interview, or another time for the one there is. */
export function InterviewForm({ application }: { application: HandledApplication }) {
  const t = useMessages(applications)
  const reply = useActionData() as FormReply | undefined
  const mine = reply?.values.intent === 'interview' ? reply : undefined
  const { errors, value } = useReply(mine)
  const again = application.status === 'interview'
  const field = { errors: errors ?? {}, value }
  return (
    <details open={mine !== undefined || undefined}>
      <summary>{again ? t.handle.reschedule : t.handle.interview}</summary>
      <Form method="post" className="form mt-2" noValidate>
        <TextField
          type="datetime-local"
          label={t.handle.startsAt}
          name="startsAt"
          error={field.errors.startsAt}
          defaultValue={value('startsAt')}
        />
        <TextField
          label={t.handle.minutes}
          name="minutes"
          unit={t.handle.minutesUnit}
          inputMode="numeric"
          narrow
          error={field.errors.minutes}
          defaultValue={value('minutes') ?? '45'}
        />
        <RadioGroup
          label={t.handle.mode}
          name="mode"
          look="segments"
          options={INTERVIEW_MODES.map(mode => ({ value: mode, label: t.modes[mode] }))}
          defaultValue={value('mode') ?? application.interview?.mode ?? 'onsite'}
          error={field.errors.mode}
        />
        <TextField
          label={t.handle.place}
          name="place"
          hint={t.handle.placeHint}
          error={field.errors.place}
          defaultValue={value('place') ?? application.interview?.place ?? application.suggestedPlace}
        />
        <TextField
          label={t.handle.note}
          name="note"
          id="f-interview-note"
          optional
          error={field.errors.note}
          defaultValue={value('note')}
        />
        <div>
          <SubmitButton name="intent" value="interview">
            {t.handle.propose}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}
