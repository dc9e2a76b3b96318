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
import { CONSENT_VERSION, graduateSignUpSchema } from '~/modules/identity/index'
import { signUp } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readForm } from '~/platform/http/read-form.server'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { errorTexts } from '../error-texts'
import { pageTitle } from '../page-title'
import { ConsentField } from './consent-field'
import { FormErrors } from './form-errors'
import { PersonFields } from './person-fields'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.register.graduateTitle)

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return { consentVersion: CONSENT_VERSION }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  const form = await readForm(args.request, graduateSignUpSchema)
  if (!form.ok) return data({ ...form.reply, minutes: 0 }, { status: 400 })
  const { name, email, password } = form.value
  const tried = await limitedReply(() => signUp(visit, { kind: 'graduate', name, email, password }))
  if (tried.limited) return data({ errors: {}, typed: form.typed, minutes: tried.minutes }, tried.init)
  return redirect(paths.registerDone(), 303)
}

export default function RegisterGraduate() {
  const { register: t, errors: words } = useMessages(account)
  const { consentVersion } = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>()
  const errors = errorTexts(said?.errors, words)
  return (
    <Page width="text">
      <PageHeader title={t.graduateTitle} back={{ to: paths.register(), label: t.title }} />
      <Form method="post" className="form" noValidate>
        <FormErrors errors={errors} minutes={said?.minutes} />
        <PersonFields errors={errors} typed={said?.typed} />
        <ConsentField subject="graduate" version={consentVersion} error={errors?.consent} />
        <FormActions>
          <SubmitButton busy={t.busy}>{t.submit}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
