import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { gatheringsOffice } from '~/i18n/gatherings-office'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { newGatheringSchema } from '~/modules/gatherings/index'
import { createGathering } from '~/modules/gatherings/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'
import { EventForm } from './event-form'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, gatheringsOffice, t => t.newTitle)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'event.manage')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'event.manage')
  const parsed = parseForm(await args.request.formData(), newGatheringSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const made = await createGathering({ access, input: parsed.value })
  return redirectSaying(paths.officeEvent(made.value.gatheringId), 'event-draft-saved')
}

export default function NewEvent() {
  const reply = useActionData<typeof action>() as FormReply | undefined
  const t = useMessages(gatheringsOffice)
  return (
    <Page width="text">
      <PageHeader title={t.newTitle} lead={t.newLead} back={{ to: paths.officeEvents(), label: t.back }} />
      <EventForm
        values={{ kind: 'salon', groupSize: '1', sessions: '1', capacity: '30' }}
        audience={['graduate']}
        reply={reply}
        isNew
      >
        <SubmitButton>{t.form.saveDraft}</SubmitButton>
      </EventForm>
    </Page>
  )
}
