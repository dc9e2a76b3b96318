import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { policies } from '~/i18n/policies'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { policySchema } from '~/modules/policies/index'
import { savePolicy } from '~/modules/policies/index.server'
import { paths } from '~/paths'
import { type FormReply, parseForm } from '~/platform/http/form.server'
import { notFound, redirectSaying } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../../page-title'
import { useFormOf } from '../../requests/request-words'
import { PolicyFields } from './policy-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, policies, t => t.office.newTitle)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'policy.edit')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'policy.edit')
  const parsed = parseForm(await args.request.formData(), policySchema)
  if (!parsed.ok) return data<FormReply>(parsed.reply, { status: 400 })
  const saved = await savePolicy(access, null, parsed.value)
  if (!saved.ok) throw notFound()
  return redirectSaying(paths.officePolicy(saved.value.policyId), 'saved')
}

export default function OfficePolicyNew() {
  const reply = useActionData<typeof action>() as FormReply | undefined
  const { office: t } = useMessages(policies)
  const form = useFormOf(reply, 'save')
  return (
    <Page width="text">
      <PageHeader title={t.newTitle} lead={t.newLead} back={{ to: paths.officePolicies(), label: t.title }} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <input type="hidden" name="intent" value="save" />
        <PolicyFields form={form} />
        <FormActions>
          <SubmitButton>{t.saveDraft}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
