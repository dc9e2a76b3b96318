import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { authorize } from '~/modules/access/index.server'
import { paths } from '~/paths'
import { redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../../page-title'
import { useFormOf } from '../../requests/request-words'
import { type ServiceReply, saveFromForm } from './save-form.server'
import { serviceChoices } from './service-choices.server'
import { ServiceFields } from './service-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, services, t => t.office.add)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'service.manage')
  return serviceChoices()
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'service.manage')
  const saved = await saveFromForm(access, null, await args.request.formData())
  if ('serviceId' in saved) return redirectSaying(paths.officeService(saved.serviceId), 'saved')
  return data<ServiceReply>(saved.reply, { status: saved.status })
}

export default function OfficeServiceNew() {
  const choices = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as ServiceReply | undefined
  const { office: t } = useMessages(services)
  const form = useFormOf(reply, 'service')
  return (
    <Page width="text">
      <PageHeader title={t.add} back={{ to: paths.officeServices(), label: t.list }} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <ServiceFields form={form} choices={choices} typedTiers={reply?.tiers} />
        <FormActions>
          <SubmitButton>{t.form.save}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
