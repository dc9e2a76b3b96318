import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { fairs } from '~/i18n/fairs'
import { formErrors, wordErrors } from '~/i18n/form-errors'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { newEditionSchema } from '~/modules/fairs/index'
import { createEdition } from '~/modules/fairs/index.server'
import { paths } from '~/paths'
import { parseForm, refusedForm } from '~/platform/http/form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { DateField } from '~/ui/form/date-field'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'
import { fieldsOf, type Refused } from '../form-state'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, fairs, t => t.office.newTitle)

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'fair.run')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'fair.run')
  const form = await args.request.formData()
  const parsed = parseForm(form, newEditionSchema)
  if (!parsed.ok) return data<Refused>(parsed.reply, { status: 400 })
  const made = await createEdition({ access, input: parsed.value })
  if (!made.ok) return data<Refused>(refusedForm(form, made.code, 'slug'), { status: 400 })
  return redirectSaying(paths.officeFairSettings(made.value.slug), 'fair-created')
}

/** A new edition: name, address and date; the rest is generated and changed in its settings. */
export default function NewFair() {
  const reply = useActionData<typeof action>() as Refused | undefined
  const { office: t } = useMessages(fairs)
  const errors = wordErrors(useMessages(formErrors), reply?.errors)
  const field = fieldsOf(reply, errors)
  return (
    <Page width="text">
      <PageHeader back={{ to: paths.officeFairs(), label: t.back }} title={t.newTitle} lead={t.newLead} />
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <TextField label={t.nameZh} {...field('nameZh')} />
        <TextField label={t.nameEn} optional {...field('nameEn')} />
        <TextField label={t.slug} hint={t.slugHint} autoCapitalize="none" {...field('slug')} />
        <DateField label={t.firstDay} {...field('firstDay')} />
        <FormActions>
          <SubmitButton>{t.create}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
