import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { authorize } from '~/modules/access/index.server'
import { extensionsFor, PURPOSES } from '~/modules/files/index'
import { paperNameSchema } from '~/modules/services-offered/index'
import { addServicePaper, ownCase } from '~/modules/services-offered/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { parseUpload, uploadedFile } from '~/platform/http/upload.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { FileField } from '~/ui/form/file-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'
import { useOwnWords } from '../../own-words'
import { pageTitle } from '../../page-title'
import { useFormOf } from '../../requests/request-words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, services, t => t.case.add)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'service.apply')
  const requestId = args.params.requestId ?? ''
  const found = await ownCase(access, requestId)
  if (!found?.open) throw notFound()
  const { nameZh, nameEn } = found.service
  return { requestId, nameZh, nameEn }
}

/** The applicant hands in another paper. */
export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'service.apply')
  await limitRate('write', access.actor.userId, access.now)
  const requestId = args.params.requestId ?? ''
  const multipart = args.request.headers.get('content-type')?.startsWith('multipart/') ?? false
  const { form, tooLarge } = multipart
    ? await parseUpload(args.request, PURPOSES.paper.maxBytes)
    : { form: await args.request.formData(), tooLarge: false }
  const file = tooLarge ? null : await uploadedFile(form, 'file')
  form.delete('file')
  form.set('intent', 'paper')
  const refused = (code: string, field: string, status: number) =>
    data<FormReply>(refusedForm(form, code, field), { status })
  if (tooLarge) return refused('file-too-large', 'file', 400)
  const named = parseForm(form, paperNameSchema)
  if (!named.ok) return data<FormReply>(named.reply, { status: 400 })
  if (!file) return refused('file-missing', 'file', 400)
  const added = await addServicePaper(access, { requestId, file, ...named.value })
  if (added.ok) return redirectSaying(paths.myService(requestId), 'service-paper-added')
  if (added.code === 'not-found') throw notFound()
  return refused(added.code, 'file', 409)
}

export default function AddPaper() {
  const { requestId, nameZh, nameEn } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { case: t, apply } = useMessages(services)
  const own = useOwnWords()
  const form = useFormOf(reply, 'paper')
  const { name, id, error } = form.field('file')
  return (
    <Page width="text">
      <PageHeader
        title={t.add}
        lead={own(nameZh, nameEn)}
        back={{ to: paths.myService(requestId), label: own(nameZh, nameEn) }}
      />
      <Form method="post" encType="multipart/form-data" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <p className="hint">{apply.papersHint}</p>
        <TextField label={t.name} maxLength={40} {...form.field('name')} />
        <FileField
          label={t.file}
          name={name}
          id={id}
          error={error}
          accept={extensionsFor('paper')}
          maxBytes={PURPOSES.paper.maxBytes}
        />
        <FormActions>
          <SubmitButton>{t.addSubmit}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
