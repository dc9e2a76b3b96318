import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { inbox } from '~/i18n/inbox'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { MAIL_GROUPS } from '~/modules/notifications/index'
import { chooseMails, wantedMails } from '~/modules/notifications/index.server'
import { paths } from '~/paths'
import { redirectSaying } from '~/platform/http/responses.server'
import { CheckboxGroup } from '~/ui/form/choices'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'inbox.read')
  return { wanted: await wantedMails(access.actor.userId), title: messagesFor(inbox, access.locale).mails }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'inbox.read')
  const form = await args.request.formData()
  await chooseMails(access.actor.userId, form.getAll('mail').map(String))
  return redirectSaying(paths.mailSettings(), 'saved')
}

export default function MailSettings() {
  const { wanted } = useLoaderData<typeof loader>()
  const t = useMessages(inbox)
  return (
    <Page width="text">
      <PageHeader title={t.mails} lead={t.mailsLead} back={{ to: paths.inbox(), label: t.title }} />
      <Form method="post" className="form">
        <CheckboxGroup
          label={t.mailLabel}
          name="mail"
          optional
          defaultValue={wanted}
          options={MAIL_GROUPS.map(value => ({ value, label: t.groups[value] }))}
        />
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
