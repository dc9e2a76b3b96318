import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useMessages } from '~/i18n/react'
import { requests } from '~/i18n/requests'
import { authorize } from '~/modules/access/index.server'
import { raiseSchema } from '~/modules/requests/index'
import { listRequestKinds, raiseOwnRequest } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { Checkbox, RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'
import { FilesField } from '../requests/request-form'
import { readUpload } from '../requests/request-upload.server'
import { useFormOf } from '../requests/request-words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, requests, t => t.raise.title)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'request.own')
  return { kinds: await listRequestKinds() }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'request.own')
  await limitRate('write', access.actor.userId, access.now)
  const { form, files, tooLarge } = await readUpload(args.request)
  if (tooLarge) return data<FormReply>(refusedForm(form, 'file-too-large', 'files'), { status: 400 })
  const parsed = parseForm(form, raiseSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const raised = await raiseOwnRequest({ access, input: parsed.value, files })
  if (raised.ok) return redirectSaying(paths.myService(raised.value.requestId), 'request-raised')
  const field = raised.code.startsWith('file-') ? 'files' : ''
  return data<FormReply>(refusedForm(form, raised.code, field), { status: 409 })
}

function Kinds({ form }: { form: ReturnType<typeof useFormOf> }) {
  const { kinds } = useLoaderData<typeof loader>()
  const { raise: t } = useMessages(requests)
  const en = useLocale() === 'en'
  return (
    <RadioGroup
      label={t.kind}
      {...form.field('kindKey')}
      options={kinds.map(kind => ({
        value: kind.key,
        label: en ? kind.en : kind.zh,
        hint: [en ? kind.hintEn : kind.hintZh, t.kindDays({ count: kind.handlingDays })]
          .filter(Boolean)
          .join(en ? '; ' : '，'),
      }))}
    />
  )
}

/** One page, one thing: what it is about, in the talent's own words. */
export default function MyRequestNew() {
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { raise: t, mine } = useMessages(requests)
  const form = useFormOf(reply && { ...reply, values: { ...reply.values, intent: 'raise' } }, 'raise')
  const idOf = (name: string) => ({ ...form.field(name), id: undefined })
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} back={{ to: paths.myServices(), label: mine.back }} />
      <Form method="post" encType="multipart/form-data" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <TextField label={t.titleField} hint={t.titleHint} {...idOf('title')} />
        <TextArea label={t.detail} hint={t.detailHint} rows={6} limit={2000} {...idOf('detail')} />
        <Kinds form={form} />
        <FilesField form={form} />
        <Checkbox
          label={t.confidential}
          name="confidential"
          defaultChecked={reply?.values.confidential === 'on'}
        />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
