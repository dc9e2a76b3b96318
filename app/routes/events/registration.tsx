import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { gatherings } from '~/i18n/gatherings'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { registrationSchema } from '~/modules/gatherings/index'
import {
  cancelOwnRegistration,
  changeOwnRegistration,
  myRegistration,
} from '~/modules/gatherings/index.server'
import { printedCode } from '~/modules/passes/index'
import { passPicture } from '~/modules/passes/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { StatusTag } from '~/ui/text/status-tag'
import { Time } from '~/ui/text/time'
import { EventTime } from './event-time'
import { REGISTRATION_TONES, useEventReply } from './event-words'
import { OWN_EVENTS } from './own-events'
import { CancelCard, PassCard, PeopleCard } from './registration-cards'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'event.register')
  const found = await myRegistration(access, args.params.registrationId ?? '')
  if (!found) throw notFound()
  const { gathering, passUntil, code, ...registration } = found
  const seated = found.status === 'registered' || found.status === 'attended'
  const picture = passPicture({ kind: 'gathering', id: found.id, expiresAt: passUntil })
  return {
    registration,
    event: gathering,
    pass: seated ? { code: printedCode(code), picture } : null,
    list: OWN_EVENTS[access.actor.kind],
  }
}
export type RegistrationPageData = ReturnType<typeof useLoaderData<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.event.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'event.register')
  const registrationId = args.params.registrationId ?? ''
  const form = await args.request.formData()
  const here = paths.eventRegistration(registrationId)
  if (form.get('intent') === 'cancel') {
    const done = await cancelOwnRegistration({ access, registrationId })
    if (done.ok) return redirectSaying(here, 'event-registration-cancelled')
    if (done.code === 'not-found') throw notFound()
    return data<FormReply>(refusedForm(form, done.code), { status: 409 })
  }
  const parsed = parseForm(form, registrationSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await changeOwnRegistration({ access, registrationId, input: parsed.value })
  if (done.ok) return redirectSaying(here, 'event-registration-saved')
  if (done.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, done.code), { status: 409 })
}

function Standing({ registration }: RegistrationPageData) {
  const { registration: t } = useMessages(gatherings)
  if (registration.status === 'waiting') {
    return (
      <Notice tone="warning" title={t.ahead(registration)}>
        {t.waitingText}
      </Notice>
    )
  }
  if (registration.status !== 'cancelled') return null
  const by =
    registration.cancelledBy === 'office' || registration.cancelledBy === 'system'
      ? registration.cancelledBy
      : 'holder'
  return <Notice>{t.cancelledBy[by]}</Notice>
}

function Facts({ event, registration }: RegistrationPageData) {
  const { registration: t, detail, own } = useMessages(gatherings)
  const shape = 'shortDateTime' as const
  return (
    <DefinitionRows
      items={[
        { term: detail.when, value: <EventTime from={event.startsAt} to={event.endsAt} /> },
        { term: detail.where, value: [event.place, event.address].filter(Boolean).join(' · ') },
        { term: own.persons, value: own.people({ count: registration.persons }) },
        { term: t.registeredAt, value: <Time value={registration.registeredAt} shape={shape} /> },
        ...(registration.promotedAt
          ? [{ term: t.promoted, value: <Time value={registration.promotedAt} shape={shape} /> }]
          : []),
        ...(registration.arrivedAt
          ? [{ term: t.arrivedAt, value: <Time value={registration.arrivedAt} shape={shape} /> }]
          : []),
      ]}
    />
  )
}

/** One registration: the pass, the place in the waiting list, who comes, and giving it back. */
export default function Registration() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors } = useEventReply(reply)
  const t = useMessages(gatherings)
  const { event, registration } = page
  return (
    <Page>
      <PageHeader
        title={event.title}
        lead={
          <StatusTag tone={REGISTRATION_TONES[registration.status]}>
            {t.registrationStatuses[registration.status]}
          </StatusTag>
        }
        back={{ to: page.list, label: t.own.title }}
        actions={
          <>
            <Link to={paths.event(event.slug)}>{t.detail.about}</Link>
            <Link to={paths.eventCalendar(event.slug)} reloadDocument>
              {t.registration.calendar}
            </Link>
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <Standing {...page} />
      <div className="split-end mt-4">
        <div className="stack">
          <Facts {...page} />
          <PeopleCard page={page} reply={reply} />
        </div>
        <aside className="rail">
          <PassCard page={page} />
          <CancelCard page={page} />
        </aside>
      </div>
    </Page>
  )
}
