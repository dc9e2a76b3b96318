import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { messagesFor } from '~/i18n/catalogue'
import { openings } from '~/i18n/openings'
import { useMessages } from '~/i18n/react'
import { isId } from '~/kernel/ids'
import { authorize } from '~/modules/access/index.server'
import { REPORT_REASONS, reportSchema } from '~/modules/openings/index'
import { openingForPublicPage, reportOpening } from '~/modules/openings/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm, refusedForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { RadioGroup } from '~/ui/form/choices'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextArea } from '~/ui/form/text-area'
import { Page, PageHeader } from '~/ui/page/page'
import { useReply } from '../application-words'

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'opening.report')
  const openingId = args.params.openingId ?? ''
  const opening = isId(openingId) ? await openingForPublicPage(openingId, access.now) : null
  if (!opening) throw notFound()
  return {
    id: opening.id,
    opening: opening.facts.title,
    title: messagesFor(openings, access.locale).report.title,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }]

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'opening.report')
  const openingId = args.params.openingId ?? ''
  if (!isId(openingId)) throw notFound()
  const form = await args.request.formData()
  const parsed = parseForm(form, reportSchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const result = await reportOpening({ access, openingId, input: parsed.value })
  if (result.ok) return redirectSaying(paths.opening(openingId), 'opening-reported')
  if (result.code === 'not-found') throw notFound()
  return data<FormReply>(refusedForm(form, result.code), { status: 409 })
}

export default function ReportOpening() {
  const { id, opening } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { errors, value } = useReply(reply)
  const { report: t } = useMessages(openings)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} back={{ to: paths.opening(id), label: opening }} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <RadioGroup
          label={t.reason}
          name="reason"
          options={REPORT_REASONS.map(reason => ({ value: reason, label: t.reasons[reason] }))}
          defaultValue={value('reason')}
          error={errors?.reason}
        />
        <TextArea
          label={t.note}
          name="note"
          hint={t.noteHint}
          optional
          limit={500}
          defaultValue={value('note')}
          error={errors?.note}
        />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
