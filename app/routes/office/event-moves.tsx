import { Form } from '@remix-run/react'
import { gatheringsOffice } from '~/i18n/gatherings-office'
import { useMessages } from '~/i18n/react'
import type { FormReply } from '~/platform/http/form.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { useEventReply } from '../events/event-words'
import type { OfficeEventData } from './event'

type Props = { page: OfficeEventData; reply: FormReply | undefined }

function Publish({ page }: Props) {
  const { page: t } = useMessages(gatheringsOffice)
  return (
    <Card title={t.publish}>
      <Form method="post">
        <p className="hint mb-3">{t.draftHint}</p>
        <SubmitButton name="intent" value="publish" wide>
          {page.event.seriesId ? t.publishSeries : t.publish}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function Conclude({ reply }: Props) {
  const { page: t } = useMessages(gatheringsOffice)
  const mine = reply?.values.intent === 'conclude' ? reply : undefined
  const { errors, value } = useEventReply(mine)
  return (
    <Card title={t.conclude}>
      <Form method="post" className="form" noValidate>
        <TextArea
          label={t.summaryReport}
          name="summaryReport"
          hint={t.summaryHint}
          rows={5}
          limit={5000}
          optional
          defaultValue={value('summaryReport')}
          error={errors?.summaryReport}
        />
        <p className="hint">{t.concludeHint}</p>
        <SubmitButton name="intent" value="conclude" wide>
          {t.conclude}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function CallOff({ reply }: Props) {
  const { page: t } = useMessages(gatheringsOffice)
  const mine = reply?.values.intent === 'cancel' ? reply : undefined
  const { errors, value } = useEventReply(mine)
  return (
    <Card look="wash">
      <details open={mine !== undefined || undefined}>
        <summary>{t.cancel}</summary>
        <Form method="post" className="form mt-2" noValidate>
          <TextField
            label={t.cancelReason}
            name="reason"
            hint={t.cancelHint}
            defaultValue={value('reason')}
            error={errors?.reason}
          />
          <SubmitButton name="intent" value="cancel" look="danger">
            {t.cancel}
          </SubmitButton>
        </Form>
      </details>
    </Card>
  )
}

/** What the office may do with the event in its state. */
export function EventMoves(props: Props) {
  const { event } = props.page
  if (event.status === 'draft') return <Publish {...props} />
  if (event.status !== 'published') return null
  return event.over ? <Conclude {...props} /> : <CallOff {...props} />
}
