import { Form } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useFormat, useMessages } from '~/i18n/react'
import type { OutcomeView } from '~/modules/fair-days/index.server'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Card } from '~/ui/page/card'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Time } from '~/ui/text/time'
import { useDayReply } from './day-words'
import { OutcomeForm } from './outcome-form'
import type { OwnOutcomeData } from './own-outcome.server'

type Props = { page: OwnOutcomeData; reply: FormReply | undefined }

function Close({ outcome, reply }: { outcome: OutcomeView; reply: FormReply | undefined }) {
  const { outcome: t } = useMessages(fairDays)
  const mine = reply?.values.outcomeId === outcome.id ? reply : undefined
  const { errors, value } = useDayReply(mine)
  if (!outcome.nextStep) return null
  if (outcome.closedAt) {
    return (
      <p className="hint">
        {t.closed} <Time value={outcome.closedAt} shape="short" />: {outcome.closingNote}
      </p>
    )
  }
  return (
    <Form method="post" className="form mt-3" noValidate>
      <input type="hidden" name="outcomeId" value={outcome.id} />
      <TextField
        label={t.closingNote}
        name="closingNote"
        id={`f-closing-${outcome.id}`}
        defaultValue={value('closingNote')}
        error={errors?.closingNote}
      />
      <SubmitButton name="intent" value="close" look="secondary" size="small">
        {t.close}
      </SubmitButton>
    </Form>
  )
}

function Step({
  outcome,
  title,
  reply,
}: {
  outcome: OutcomeView
  title: string
  reply: FormReply | undefined
}) {
  const { outcome: t, own, cooperations, sides } = useMessages(fairDays)
  const f = useFormat()
  return (
    <Card title={title} look="wash">
      <DefinitionRows
        items={[
          { term: t.openings, value: outcome.openings },
          { term: own.intent, value: outcome.intentSigned ? '✓' : '–' },
          {
            term: t.cooperations,
            value:
              f.list(outcome.cooperations.map(kind => cooperations[kind as keyof typeof cooperations])) ||
              '–',
          },
          ...(outcome.nextStep && outcome.dueOn && outcome.ownerSide
            ? [
                { term: t.nextStep, value: outcome.nextStep },
                { term: t.ownerName, value: `${outcome.ownerName} · ${sides[outcome.ownerSide]}` },
                { term: t.dueOn, value: <Time value={outcome.dueOn} shape="weekday" /> },
              ]
            : []),
        ]}
      />
      <Close outcome={outcome} reply={reply} />
    </Card>
  )
}

/** What came of one meeting, as one side says it beside what the other said. */
export function OwnOutcomePage({ page, reply }: Props) {
  const { outcome: t, states } = useMessages(fairDays)
  const f = useFormat()
  const { errors } = useDayReply(reply)
  const { meeting, head, side } = page
  const back = paths.ownFairDay(side, head.slug)
  const open = page.reports && meeting.reportable
  return (
    <Page>
      <PageHeader
        title={t.title({ partner: meeting.partner })}
        lead={`${head.name} · ${f.shortDateTime(meeting.startsAt)} · ${states[meeting.attendance.state]}`}
        back={{ to: back, label: t.back }}
      />
      <ErrorSummary errors={errors} />
      <div className="split-end">
        {open ? (
          <OutcomeForm page={page} reply={reply} />
        ) : (
          <Notice>{meeting.reportable ? t.readOnly : t.notYet}</Notice>
        )}
        <aside className="rail">
          {meeting.outcome?.nextStep && <Step outcome={meeting.outcome} title={t.next} reply={reply} />}
          {meeting.theirs ? (
            <Step outcome={meeting.theirs} title={t.theirs} reply={reply} />
          ) : (
            <Card look="wash" title={t.theirs}>
              <p className="muted">{t.theirsNone}</p>
            </Card>
          )}
          <p className="hint">{t.counts}</p>
        </aside>
      </div>
    </Page>
  )
}
