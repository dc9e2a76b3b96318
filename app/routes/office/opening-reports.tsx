import { Form } from '@remix-run/react'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import type { ReportReason } from '~/modules/openings/index'
import type { FormReply } from '~/platform/http/form.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { useReply } from '../application-words'
import type { ReviewedOpening } from './opening'

type Props = { opening: ReviewedOpening; reply: FormReply | undefined; now: Date }

/** What people reported about an opening, and what came of it. */
export function Reports({ opening, reply, now }: Props) {
  const { office: t, report } = useMessages(openings)
  const mine = reply?.values.intent === 'handle-reports' ? reply : undefined
  const { errors, value } = useReply(mine)
  const waiting = opening.reports.some(one => one.handledAt === null)
  return (
    <Card title={t.reportsTitle}>
      {opening.reports.length === 0 && <p className="muted">{t.reportsNone}</p>}
      <ul className="stack-s">
        {opening.reports.map(one => (
          <li key={one.id}>
            <b>{report.reasons[one.reason as ReportReason]}</b>{' '}
            <Time value={one.createdAt} shape="relative" now={now} />{' '}
            {one.handledAt && <StatusTag tone="done">{t.handled}</StatusTag>}
            {one.note && <p>{one.note}</p>}
            {one.outcome && <p className="hint">{one.outcome}</p>}
          </li>
        ))}
      </ul>
      {waiting && (
        <Form method="post" className="form mt-3" noValidate>
          <TextField
            label={t.handleNote}
            name="note"
            id="f-report-note"
            defaultValue={value('note')}
            error={errors?.note}
          />
          <div>
            <SubmitButton name="intent" value="handle-reports" look="secondary">
              {t.handle}
            </SubmitButton>
          </div>
        </Form>
      )}
    </Card>
  )
}
