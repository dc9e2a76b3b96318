import { Form } from '@remix-run/react'
import { applications } from '~/i18n/applications'
import { useFormat, useMessages } from '~/i18n/react'
import { mayMoveApplication } from '~/modules/applications/index'
import { paths } from '~/paths'
import { SubmitButton } from '~/ui/form/submit-button'
import { Card } from '~/ui/page/card'
import { Icon } from '~/ui/text/icon'
import { StatusTag } from '~/ui/text/status-tag'
import type { HandledApplication } from './application'
import { InterviewForm } from './interview-form'
import { OfferForm } from './offer-form'
import { RejectForm, type Template } from './reject-form'

type Props = { application: HandledApplication; now: Date }

const LIVE = ['proposed', 'accepted', 'counter_proposed']

function shanghaiField(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
}

function AcceptCounter({ application }: Props) {
  const { handle: t } = useMessages(applications)
  const f = useFormat()
  const { interview } = application
  if (interview?.status !== 'counter_proposed' || !interview.counterStartsAt) return null
  const minutes = (interview.endsAt.getTime() - interview.startsAt.getTime()) / 60_000
  return (
    <Form method="post">
      <input type="hidden" name="startsAt" value={shanghaiField(interview.counterStartsAt)} />
      <input type="hidden" name="minutes" value={minutes} />
      <input type="hidden" name="mode" value={interview.mode} />
      <input type="hidden" name="place" value={interview.place} />
      <input type="hidden" name="note" value={interview.note} />
      <SubmitButton name="intent" value="interview" size="small">
        {t.acceptCounter({ when: f.shortDateTime(interview.counterStartsAt) })}
      </SubmitButton>
    </Form>
  )
}

function Interview({ application, now }: Props) {
  const t = useMessages(applications)
  const f = useFormat()
  const { interview } = application
  if (!interview || !LIVE.includes(interview.status)) return null
  return (
    <div className="stack-s">
      <p>
        <b>{f.dateTime(interview.startsAt)}</b>{' '}
        <StatusTag tone={interview.status === 'counter_proposed' ? 'urgent' : 'neutral'}>
          {t.interviewStatuses[interview.status]}
        </StatusTag>
        <span className="hint block">
          {t.modes[interview.mode]} · {interview.place}
        </span>
        {interview.counterNote && <span className="hint block">{interview.counterNote}</span>}
      </p>
      <a href={paths.enterpriseInterviewCalendar(application.id, interview.id)}>
        <Icon name="calendar" /> {t.handle.calendar}
      </a>
      <AcceptCounter application={application} now={now} />
      {interview.startsAt > now && (
        <Form method="post">
          <SubmitButton name="intent" value="cancel-interview" look="quiet" size="small">
            {t.handle.cancelInterview}
          </SubmitButton>
        </Form>
      )}
    </div>
  )
}

function Offer({ application }: Props) {
  const t = useMessages(applications)
  const { offer } = application
  if (!offer || application.status !== 'offered') return null
  return (
    <div>
      <p>
        {t.handle.offer}{' '}
        <StatusTag tone={offer.status === 'open' ? 'wait' : 'neutral'}>
          {t.offerStatuses[offer.status]}
        </StatusTag>
      </p>
      {offer.status === 'open' && (
        <Form method="post">
          <SubmitButton name="intent" value="withdraw-offer" look="quiet" size="small">
            {t.handle.withdrawOffer}
          </SubmitButton>
        </Form>
      )}
    </div>
  )
}

/** What the enterprise can do now, the likeliest first. */
export function NextSteps({ application, templates, now }: Props & { templates: readonly Template[] }) {
  const { handle: t } = useMessages(applications)
  const { status, offer } = application
  const may = (to: Parameters<typeof mayMoveApplication>[1]) => mayMoveApplication(status, to, 'enterprise')
  const offerLives = offer?.status === 'open' || offer?.status === 'accepted'
  const anything = may('rejected') || may('screening')
  return (
    <Card title={t.next}>
      <div className="stack-s">
        {!anything && <p>{t.ended}</p>}
        {status === 'opening_closed' && <p className="hint">{t.closedStill}</p>}
        <Interview application={application} now={now} />
        <Offer application={application} now={now} />
        {may('screening') && (
          <Form method="post">
            <SubmitButton name="intent" value="screen">
              {t.screen}
            </SubmitButton>
          </Form>
        )}
        {may('interview') && <InterviewForm application={application} />}
        {may('offered') && !offerLives && <OfferForm until={application.offerUntil} />}
        {may('rejected') && offer?.status !== 'accepted' && <RejectForm templates={templates} />}
      </div>
    </Card>
  )
}
