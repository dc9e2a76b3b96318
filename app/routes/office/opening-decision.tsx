import { Form } from '@remix-run/react'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { nextOpeningStatuses } from '~/modules/openings/index'
import type { FormReply } from '~/platform/http/form.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Card } from '~/ui/page/card'
import { Notice } from '~/ui/page/notice'
import { useReply } from '../application-words'
import type { ReviewedOpening } from './opening'

type Props = { opening: ReviewedOpening; reply: FormReply | undefined }

function Return({ reply }: { reply: FormReply | undefined }) {
  const { office: t } = useMessages(openings)
  const mine = reply?.values.intent === 'return' ? reply : undefined
  const { errors, value } = useReply(mine)
  return (
    <Form method="post" className="form" noValidate>
      <TextArea
        label={t.note}
        name="note"
        id="f-note"
        hint={t.noteHint}
        limit={500}
        defaultValue={value('note')}
        error={errors?.note}
      />
      <div>
        <SubmitButton name="intent" value="return" look="secondary">
          {t.return}
        </SubmitButton>
      </div>
    </Form>
  )
}

function TakeOffline({ reply }: { reply: FormReply | undefined }) {
  const { office: t } = useMessages(openings)
  const mine = reply?.values.intent === 'close' ? reply : undefined
  const { errors, value } = useReply(mine)
  return (
    <details open={mine !== undefined || undefined}>
      <summary>{t.close}</summary>
      <Form method="post" className="form mt-2" noValidate>
        <TextArea
          label={t.closeNote}
          name="note"
          id="f-close-note"
          hint={t.closeHint}
          limit={500}
          defaultValue={value('note')}
          error={errors?.note}
        />
        <div>
          <SubmitButton name="intent" value="close" look="danger">
            {t.close}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}

/** What the office can do with an opening in its present state. */
export function Decision({ opening, reply }: Props) {
  const { office: t } = useMessages(openings)
  const next = nextOpeningStatuses(opening.status, 'office')
  if (next.length === 0) return null
  const approved = opening.enterprise.status === 'approved'
  return (
    <Card title={t.decide}>
      <div className="stack-s">
        {next.includes('published') && !approved && <Notice tone="warning">{t.notApproved}</Notice>}
        {next.includes('published') && approved && (
          <Form method="post">
            <SubmitButton name="intent" value="publish" wide>
              {t.publish}
            </SubmitButton>
          </Form>
        )}
        {next.includes('returned') && <Return reply={reply} />}
        {next.includes('closed') && <TakeOffline reply={reply} />}
      </div>
    </Card>
  )
}
