import { Form } from '@remix-run/react'
import { fairDays } from '~/i18n/fair-days'
import { useFormat, useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { Button, ButtonLink } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Section } from '~/ui/page/section'
import { StatusTag } from '~/ui/text/status-tag'
import { ATTENDANCE_TONES } from './day-words'
import type { OwnDayData } from './own-day.server'

type Meeting = OwnDayData['meetings'][number]
type Props = { meeting: Meeting; day: OwnDayData }

function Report({ meeting, day }: Props) {
  const { own: t } = useMessages(fairDays)
  if (!day.reports || !meeting.reportable || meeting.attendance.decided) return null
  const button = (report: 'held' | 'other_absent', label: string) => (
    <Button
      type="submit"
      name="row"
      value={`${report}:${meeting.partnerId}`}
      look={report === 'held' ? 'secondary' : 'quiet'}
      size="small"
      aria-pressed={meeting.attendance.said === report}
    >
      {label}
      <span className="vh"> {meeting.partner}</span>
    </Button>
  )
  return (
    <>
      {button('held', t.held)}
      {button('other_absent', t.otherAbsent)}
    </>
  )
}

function Outcome({ meeting, day }: Props) {
  const { own: t } = useMessages(fairDays)
  if (!meeting.reportable || !(day.reports || meeting.outcome)) return null
  const to = paths.ownFairOutcome(day.side, day.head.slug, meeting.partnerId)
  return (
    <ButtonLink to={to} look="quiet" size="small">
      {meeting.outcome ? t.editOutcome : t.outcome}
      <span className="vh"> {meeting.partner}</span>
    </ButtonLink>
  )
}

function Row({ meeting, day }: Props) {
  const t = useMessages(fairDays)
  const f = useFormat()
  const { attendance, outcome } = meeting
  return (
    <li>
      <h3>{meeting.partner}</h3>
      <StatusTag tone={ATTENDANCE_TONES[attendance.state]}>{t.states[attendance.state]}</StatusTag>
      <p className="span">
        <DotLine
          items={[
            `${f.shortDateTime(meeting.startsAt)}–${f.time(meeting.endsAt)}`,
            t.table({ number: meeting.table + 1 }),
            attendance.said && t.own.said[attendance.said],
            outcome?.intentSigned && t.own.intent,
            outcome && outcome.openings > 0 && t.own.openings({ count: outcome.openings }),
            outcome?.nextStep,
          ]}
        />
      </p>
      <div className="full cluster">
        <Report meeting={meeting} day={day} />
        <Outcome meeting={meeting} day={day} />
      </div>
    </li>
  )
}

/** The meetings of a party in order, each with what can be said of it now. */
export function OwnMeetings({ day }: { day: OwnDayData }) {
  const { own: t } = useMessages(fairDays)
  return (
    <Section title={t.meetings} hint={day.reports ? t.meetingsHint : t.closed}>
      {day.meetings.length === 0 ? (
        <p className="muted mt-4">{t.none}</p>
      ) : (
        <Form method="post">
          <ol className="rows">
            {day.meetings.map(meeting => (
              <Row key={meeting.partnerId} meeting={meeting} day={day} />
            ))}
          </ol>
        </Form>
      )}
    </Section>
  )
}
