import { Form } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import type { FormReply } from '~/platform/http/form.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Card } from '~/ui/page/card'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { PassPicture } from '../events/pass-picture'
import { NO_SHOW_TONES, RUNG_TONES, useDayReply } from './day-words'
import type { OwnDayData } from './own-day.server'
import { OwnMeetings } from './own-meetings'

type Props = { day: OwnDayData; reply: FormReply | undefined }

function Pass({ day }: { day: OwnDayData }) {
  const { own: t } = useMessages(fairDays)
  return (
    <Card title={t.pass}>
      <p className="mb-3">
        {day.arrivedAt ? (
          <StatusTag tone="done">
            {t.arrived} <Time value={day.arrivedAt} shape="shortDateTime" />
          </StatusTag>
        ) : (
          <StatusTag>{t.notArrived}</StatusTag>
        )}
      </p>
      <PassPicture picture={day.pass.picture} label={t.passLabel} />
      <p className="pass-code">{day.pass.code}</p>
      <p className="hint mt-2">{t.passHint}</p>
    </Card>
  )
}

function Appeal({ id, reply }: { id: string; reply: FormReply | undefined }) {
  const { own: t } = useMessages(fairDays)
  const mine = reply?.values.noShowId === id ? reply : undefined
  const { errors, value } = useDayReply(mine)
  return (
    <details className="span" open={mine !== undefined || undefined}>
      <summary>{t.sendAppeal}</summary>
      <Form method="post" className="form mt-2" noValidate>
        <input type="hidden" name="noShowId" value={id} />
        <TextArea
          label={t.appeal}
          name="appeal"
          id={`f-appeal-${id}`}
          hint={t.appealHint}
          rows={3}
          limit={1000}
          defaultValue={value('appeal')}
          error={errors?.appeal}
        />
        <SubmitButton name="intent" value="appeal" look="secondary" size="small">
          {t.sendAppeal}
        </SubmitButton>
      </Form>
    </details>
  )
}

function Absences({ day, reply }: Props) {
  const { own: t, rungs, noShowStatuses, absences } = useMessages(fairDays)
  if (day.noShows.length === 0) return null
  return (
    <Section title={t.absences} hint={t.absencesHint}>
      <ul className="rows">
        {day.noShows.map(one => (
          <li key={one.id}>
            <h3>{t.with({ other: one.other })}</h3>
            <span className="cluster">
              <StatusTag tone={RUNG_TONES[one.rung]}>{rungs[one.rung]}</StatusTag>
              <StatusTag tone={NO_SHOW_TONES[one.status]}>{noShowStatuses[one.status]}</StatusTag>
            </span>
            <p className="span">
              <DotLine
                items={[
                  <Time key="at" value={one.at} shape="shortDateTime" />,
                  one.appeal && `${absences.appealText}: ${one.appeal}`,
                  one.decisionNote && `${t.decision}: ${one.decisionNote}`,
                ]}
              />
            </p>
            {one.appealable && <Appeal id={one.id} reply={reply} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The day of a party: pass, meetings one after the other, absences. */
export function OwnDayPage({ day, reply }: Props) {
  const { own: t } = useMessages(fairDays)
  const { errors } = useDayReply(reply)
  const back = paths.ownFair(day.side, day.head.slug)
  return (
    <Page>
      <PageHeader title={t.title} lead={day.head.name} back={{ to: back, label: t.back }} />
      <ErrorSummary errors={errors} />
      <div className="split-end">
        <div className="stack">
          <OwnMeetings day={day} />
          <Absences day={day} reply={reply} />
        </div>
        <aside className="rail">
          <Pass day={day} />
        </aside>
      </div>
    </Page>
  )
}
