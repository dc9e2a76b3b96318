import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { useMessages } from '~/i18n/react'
import { authorize, publicAccess } from '~/modules/access/index.server'
import { registrationSchema } from '~/modules/gatherings/index'
import { publicGathering, registerForGathering, registerForSeries } from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { KeyValueGrid } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { Prose } from '~/ui/text/prose'
import { Label, StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { EventTime } from '../events/event-time'
import { EVENT_TONES, useEventReply } from '../events/event-words'
import { RegisterCard } from '../events/register-card'

export async function loader(args: LoaderFunctionArgs) {
  const access = await publicAccess(args)
  const event = await publicGathering(access, args.params.slug ?? '')
  if (!event) throw notFound()
  return { event, now: access.now }
}
export type EventPageData = ReturnType<typeof useLoaderData<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.event.title },
  { name: 'description', content: loaded?.event.summary },
]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'event.register')
  await limitRate('write', access.actor.userId, access.now)
  const event = await publicGathering(access, args.params.slug ?? '')
  if (!event) throw notFound()
  const form = await args.request.formData()
  const parsed = parseForm(form, registrationSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const { series, ...input } = parsed.value
  const register = series ? registerForSeries : registerForGathering
  const done = await register({ access, gatheringId: event.id, input })
  if (!done.ok) return data<FormReply>(refusedForm(form, done.code), { status: 409 })
  const code = done.value.waiting ? 'event-waiting' : 'event-registered'
  return redirectSaying(paths.eventRegistration(done.value.registrationId), code)
}

function Facts({ event }: EventPageData) {
  const { detail: t, audiences } = useMessages(gatherings)
  const place = [event.place, event.address].filter(Boolean).join(' · ')
  return (
    <KeyValueGrid
      items={[
        { term: t.when, value: <EventTime from={event.startsAt} to={event.endsAt} /> },
        { term: t.where, value: place },
        { term: t.deadline, value: <Time value={event.closesAt} shape="shortDateTime" /> },
        { term: t.places, value: t.placesLeft(event) },
        { term: t.audience, value: event.audience.map(kind => audiences[kind]).join(' · ') },
        ...(event.host ? [{ term: t.host, value: event.host }] : []),
      ]}
    />
  )
}

function Course({ event }: EventPageData) {
  const { detail: t, list, statuses } = useMessages(gatherings)
  if (!event.series) return null
  const all = event.series.gatherings
  return (
    <Section title={t.course}>
      <ol className="rows rows-tight">
        {all.map(one => (
          <li key={one.id}>
            <h3>
              {one.id === event.id ? <b>{one.title}</b> : <Link to={paths.event(one.slug)}>{one.title}</Link>}
              {one.status === 'cancelled' && <StatusTag tone="urgent">{statuses.cancelled}</StatusTag>}
            </h3>
            <Time value={one.startsAt} shape="shortDateTime" />
            <p className="span">{list.session({ session: one.session ?? 1, sessions: all.length })}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function About({ event }: EventPageData) {
  const { detail: t } = useMessages(gatherings)
  return (
    <>
      {event.description && (
        <Section title={t.about}>
          <SectionBody>
            <Prose text={event.description} />
          </SectionBody>
        </Section>
      )}
      {event.status === 'concluded' && event.summaryReport && (
        <Section title={t.summary}>
          <SectionBody>
            <Prose text={event.summaryReport} />
          </SectionBody>
        </Section>
      )}
    </>
  )
}

/** One event: what, when, where, and registering for it. */
export default function Event() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors } = useEventReply(reply)
  const { detail: t, kinds, statuses } = useMessages(gatherings)
  const { event } = page
  return (
    <Page>
      <PageHeader
        title={event.title}
        back={{ to: paths.events(), label: t.back }}
        lead={
          <>
            <Label>{kinds[event.kind]}</Label> {event.summary}{' '}
            {event.status !== 'published' && (
              <StatusTag tone={EVENT_TONES[event.status]}>{statuses[event.status]}</StatusTag>
            )}
          </>
        }
      />
      <ErrorSummary errors={errors} />
      {event.status === 'cancelled' && (
        <Notice tone="urgent" title={t.cancelled}>
          {event.cancelReason}
        </Notice>
      )}
      <div className="split-end mt-4">
        <div className="stack">
          <Facts {...page} />
          <About {...page} />
          <Course {...page} />
        </div>
        <aside className="rail">
          <RegisterCard event={event} reply={reply} />
        </aside>
      </div>
    </Page>
  )
}
