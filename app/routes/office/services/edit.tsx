import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { authorize } from '~/modules/access/index.server'
import { officeService } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { useFormOf } from '../../requests/request-words'
import { type ServiceReply, saveFromForm } from './save-form.server'
import { serviceChoices } from './service-choices.server'
import { ServiceFields } from './service-fields'

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'service.manage')
  const [service, choices] = await Promise.all([officeService(args.params.serviceId ?? ''), serviceChoices()])
  if (!service) throw notFound()
  return { service, choices }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.service.nameZh }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'service.manage')
  const saved = await saveFromForm(access, args.params.serviceId ?? '', await args.request.formData())
  if ('serviceId' in saved) return redirectSaying(paths.officeService(saved.serviceId), 'saved')
  return data<ServiceReply>(saved.reply, { status: saved.status })
}

export default function OfficeServicePage() {
  const { service, choices } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as ServiceReply | undefined
  const { office: t } = useMessages(services)
  const form = useFormOf(reply, 'service')
  return (
    <Page width="text">
      <PageHeader title={service.nameZh} back={{ to: paths.officeServices(), label: t.list }} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <ServiceFields form={form} choices={choices} values={service} typedTiers={reply?.tiers} />
        <FormActions>
          <SubmitButton>{t.form.save}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
