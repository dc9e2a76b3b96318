import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { batchSchema, EXAMPLE_POINTS } from '~/modules/allocations/index'
import { saveBatch } from '~/modules/allocations/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../../page-title'
import { BatchFields } from './batch-fields'
import { newBatchValues } from './batch-values'
import { useOfficeReply } from './office-reply'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, apartmentOffice, t => t.batches.new)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'apartment.manage')
  return { values: newBatchValues(EXAMPLE_POINTS) }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'apartment.manage')
  const form = await args.request.formData()
  const parsed = parseForm(form, batchSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const saved = await saveBatch(access, null, parsed.value)
  if (!saved.ok) return data<FormReply>(refusedForm(form, saved.code, 'code'), { status: 409 })
  return redirectSaying(paths.officeBatch(saved.value.batchId), 'saved')
}

export default function OfficeBatchNew() {
  const { values } = useLoaderData<typeof loader>()
  const t = useMessages(apartmentOffice)
  const reply = useOfficeReply(useActionData<typeof action>() as FormReply | undefined)
  return (
    <Page width="text">
      <PageHeader title={t.batches.new} back={{ to: paths.officeBatches(), label: t.tabs.batches }} />
      <Form method="post" noValidate className="form">
        <ErrorSummary errors={reply.errors} />
        <BatchFields reply={reply} values={values} />
        <SubmitButton>{t.batch.save}</SubmitButton>
      </Form>
    </Page>
  )
}
