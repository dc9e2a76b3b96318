import { Form, useActionData } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useFormat, useMessages } from '~/i18n/react'
import type { MyApplication } from '~/modules/applications/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { Icon } from '~/ui/text/icon'
import { Prose } from '~/ui/text/prose'
import { StatusTag } from '~/ui/text/status-tag'
import { useReply } from '../application-words'

type Props = { application: MyApplication; now: Date }

function Answer({ application }: { application: MyApplication }) {
  const { detail: t } = useMessages(applications)
  const reply = useActionData() as FormReply | undefined
  const { errors, value } = useReply(reply)
  const { interview } = application
  if (!interview) return null
  const hidden = <input type="hidden" name="interviewId" value={interview.id} />
  return (
    <>
      {interview.status === 'proposed' && (
        <Form method="post" className="cluster mt-3">
          {hidden}
          <SubmitButton name="intent" value="accept-interview">
            {t.accept}
          </SubmitButton>
          <SubmitButton name="intent" value="decline-interview" look="secondary">
            {t.decline}
          </SubmitButton>
        </Form>
      )}
      <details className="mt-3" open={Boolean(errors?.counterStartsAt) || undefined}>
        <summary>{t.counter}</summary>
        <Form method="post" className="form mt-2" noValidate>
          {hidden}
          <TextField
            type="datetime-local"
            label={t.counterAt}
            name="counterStartsAt"
            error={errors?.counterStartsAt}
            defaultValue={value('counterStartsAt')}
          />
          <TextField label={t.note} name="note" optional error={errors?.note} defaultValue={value('note')} />
          <FormActions>
            <SubmitButton name="intent" value="counter-interview" look="secondary">
              {t.counter}
            </SubmitButton>
          </FormActions>
        </Form>
      </details>
    </>
  )
}

/** The interview proposed or agreed: when, where, the calendar file, and the answer. */
export function InterviewCard({ application, now }: Props) {
  const t = useMessages(applications)
  const f = useFormat()
  const { interview, status } = application
  if (!interview || status !== 'interview') return null
  const coming = interview.startsAt > now
  const answerable = coming && (interview.status === 'proposed' || interview.status === 'accepted')
  return (
    <Card
      title={t.detail.interview}
      hint={
        <StatusTag tone={interview.status === 'proposed' ? 'urgent' : 'neutral'}>
          {t.interviewStatuses[interview.status]}
        </StatusTag>
      }
    >
      <p>
        <b>{f.dateTime(interview.startsAt)}</b>–{f.time(interview.endsAt)}
      </p>
      <p>
        {t.modes[interview.mode]} · {interview.place}
      </p>
      {interview.note && <Prose text={interview.note} />}
      {interview.counterStartsAt && (
        <p className="hint">{t.detail.counterShown({ when: f.dateTime(interview.counterStartsAt) })}</p>
      )}
      <p>
        <a href={paths.myInterviewCalendar(application.id, interview.id)}>
          <Icon name="calendar" /> {t.detail.calendar}
        </a>
      </p>
      {answerable && <Answer application={application} />}
    </Card>
  )
}
