import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { gatheringsOffice } from '~/i18n/gatherings-office'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { gatheringSchema } from '~/modules/gatherings/index'
import { editGathering, officeGathering } from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'
import { EventForm, type EventValues } from './event-form'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, gatheringsOffice, t => t.editTitle)

/** As the browser's own field holds it, in Asia/Shanghai. */
const local = (instant: Date) => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'event.manage')
  const event = await officeGathering(access, args.params.eventId ?? '')
  if (!event || (event.status !== 'draft' && event.status !== 'published')) throw notFound()
  const { kind, title, summary, description, host, place, address } = event
  const values: EventValues = {
    kind,
    title,
    summary,
    description,
    host,
    place,
    address,
    startsAt: local(event.startsAt),
    endsAt: local(event.endsAt),
    closesAt: local(event.closesAt),
    capacity: String(event.capacity),
    groupSize: String(event.groupSize),
  }
  return { id: event.id, title, values, audience: event.audience }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'event.manage')
  const gatheringId = args.params.eventId ?? ''
  const form = await args.request.formData()
  const parsed = parseForm(form, gatheringSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const done = await editGathering({ access, gatheringId, input: parsed.value })
  if (done.ok) return redirectSaying(paths.officeEvent(gatheringId), 'event-saved')
  if (done.code === 'not-found') throw notFound()
  const field = done.code === 'below-taken' ? 'capacity' : ''
  return data<FormReply>(refusedForm(form, done.code, field), { status: 409 })
}

export default function EditEvent() {
  const { id, title, values, audience } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const t = useMessages(gatheringsOffice)
  return (
    <Page width="text">
      <PageHeader title={t.editTitle} back={{ to: paths.officeEvent(id), label: title }} />
      <EventForm values={values} audience={audience} reply={reply} isNew={false}>
        <SubmitButton>{t.form.save}</SubmitButton>
      </EventForm>
    </Page>
  )
}
