import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { gatheringsOffice } from '~/i18n/gatherings-office'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { officeGathering } from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import { type FormReply, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { StatNumber, StatRow } from '~/ui/figure/stat-number'
import { ErrorSummary } from '~/ui/form/error-summary'
import { ButtonLink, buttonClass } from '~/ui/page/button'
import { DotLine } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { Label, StatusTag } from '~/ui/text/status-tag'
import { EventTime } from '../events/event-time'
import { EVENT_TONES, useEventReply } from '../events/event-words'
import { answerEvent } from './answer-event.server'
import { FollowUps } from './event-follow-ups'
import { EventMoves } from './event-moves'
import { Registrations } from './event-registrations'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'event.manage')
  const event = await officeGathering(access, args.params.eventId ?? '')
  if (!event) throw notFound()
  return { event, now: access.now }
}
export type OfficeEventData = ReturnType<typeof useLoaderData<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.event.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'event.manage')
  const gatheringId = args.params.eventId ?? ''
  const form = await args.request.formData()
  const done = await answerEvent(access, gatheringId, form)
  if (done.ok) return redirectSaying(paths.officeEvent(gatheringId), done.value)
  if ('reply' in done) return data<FormReply>(done.reply, { status: 400 })
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

function Numbers({ event }: OfficeEventData) {
  const { numbers: t } = useMessages(gatheringsOffice).page
  const of = (status: string) => event.persons.find(row => row.status === status)
  return (
    <StatRow>
      <StatNumber label={t.capacity} value={event.capacity} />
      <StatNumber label={t.seated} value={event.seatsTaken} />
      <StatNumber label={t.waiting} value={of('waiting')?.persons ?? 0} />
      <StatNumber label={t.arrived} value={of('attended')?.arrived ?? 0} />
    </StatRow>
  )
}

function Actions({ event }: OfficeEventData) {
  const { page: t } = useMessages(gatheringsOffice)
  const isOpen = event.status === 'draft' || event.status === 'published'
  return (
    <>
      {event.status !== 'draft' && (
        <>
          <ButtonLink look="quiet" to={paths.event(event.slug)}>
            {t.public}
          </ButtonLink>
          <a className={buttonClass({ look: 'quiet' })} href={paths.officeEventExport(event.id)}>
            {t.export}
          </a>
        </>
      )}
      {isOpen && (
        <ButtonLink look="secondary" to={paths.officeEventEdit(event.id)}>
          {t.edit}
        </ButtonLink>
      )}
      {event.status === 'published' && <ButtonLink to={paths.officeEventDoor(event.id)}>{t.door}</ButtonLink>}
    </>
  )
}

/** One event as the office works on it. */
export default function OfficeEvent() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors } = useEventReply(reply)
  const t = useMessages(gatheringsOffice)
  const { kinds, statuses } = useMessages(gatherings)
  const { event } = page
  return (
    <Page>
      <PageHeader
        title={event.title}
        back={{ to: paths.officeEvents(), label: t.back }}
        lead={
          <>
            <Label>{kinds[event.kind]}</Label>{' '}
            <StatusTag tone={EVENT_TONES[event.status]}>{statuses[event.status]}</StatusTag>{' '}
            <DotLine items={[<EventTime key="t" from={event.startsAt} to={event.endsAt} />, event.place]} />
            {event.series && (
              <span className="hint block">
                <Link to={`${paths.officeEvents()}?view=draft&kind=${event.kind}`}>
                  {t.page.series({ title: event.series.title, session: event.session ?? 1 })}
                </Link>
              </span>
            )}
          </>
        }
        actions={<Actions {...page} />}
      />
      <ErrorSummary errors={errors} />
      <Numbers {...page} />
      <div className="split-end mt-6">
        <div className="stack">
          <Registrations page={page} />
          <FollowUps page={page} reply={reply} />
        </div>
        <aside className="rail">
          <EventMoves page={page} reply={reply} />
        </aside>
      </div>
    </Page>
  )
}
