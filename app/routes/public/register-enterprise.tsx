import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { CONSENT_VERSION } from '~/modules/identity/index'
import { enterpriseSignUpSchema } from '~/modules/organisations/index'
import { registerEnterprise } from '~/modules/organisations/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readForm } from '~/platform/http/read-form.server'
import { FieldSet, FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'
import { errorTexts } from '../error-texts'
import { pageTitle } from '../page-title'
import { ConsentField } from './consent-field'
import { FormErrors } from './form-errors'
import { PersonFields } from './person-fields'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, account, t => t.register.enterpriseTitle)

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return { consentVersion: CONSENT_VERSION }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  const form = await readForm(args.request, enterpriseSignUpSchema)
  if (!form.ok) return data({ ...form.reply, minutes: 0, refusal: null }, { status: 400 })
  const { consent: _, ...input } = form.value
  const reply = { errors: {}, typed: form.typed }
  const tried = await limitedReply(() => registerEnterprise(visit, input))
  if (tried.limited) return data({ ...reply, minutes: tried.minutes, refusal: null }, tried.init)
  if (!tried.value.ok) return data({ ...reply, minutes: 0, refusal: tried.value.code }, { status: 400 })
  return redirect(paths.registerDone(), 303)
}

function EnterpriseFields({
  errors,
  typed,
}: {
  errors?: Record<string, string>
  typed?: Record<string, string>
}) {
  const { register: t } = useMessages(account)
  return (
    <FieldSet legend={t.theEnterprise}>
      <TextField
        label={t.enterpriseName}
        hint={t.enterpriseNameHint}
        name="enterpriseName"
        autoComplete="organization"
        maxLength={100}
        defaultValue={typed?.enterpriseName}
        error={errors?.enterpriseName}
      />
      <TextField
        label={t.creditCode}
        hint={t.creditCodeHint}
        name="creditCode"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={30}
        defaultValue={typed?.creditCode}
        error={errors?.creditCode}
      />
    </FieldSet>
  )
}

export default function RegisterEnterprise() {
  const { register: t, errors: words } = useMessages(account)
  const { consentVersion } = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>()
  const errors = errorTexts(said?.errors, words)
  return (
    <Page width="text">
      <PageHeader title={t.enterpriseTitle} back={{ to: paths.register(), label: t.title }} />
      <Form method="post" className="form" noValidate>
        <FormErrors errors={errors} minutes={said?.minutes} refusal={said?.refusal && t[said.refusal]} />
        <EnterpriseFields errors={errors} typed={said?.typed} />
        <FieldSet legend={t.thePerson}>
          <PersonFields errors={errors} typed={said?.typed} work />
        </FieldSet>
        <ConsentField subject="enterprise" version={consentVersion} error={errors?.consent} />
        <FormActions>
          <SubmitButton busy={t.busy}>{t.submit}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
