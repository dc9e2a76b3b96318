import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { changePasswordSchema } from '~/modules/identity/index'
import { changePassword } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readForm } from '~/platform/http/read-form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { Checkbox } from '~/ui/form/choices'
import { FormActions } from '~/ui/form/field-set'
import { PasswordField } from '~/ui/form/password-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { Page, PageHeader } from '~/ui/page/page'
import { errorTexts } from '../error-texts'
import { pageTitle } from '../page-title'
import { FormErrors } from '../public/form-errors'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.changePassword.title)

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await authorize(args, 'account.manage')
  return { email: actor.email }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  const form = await readForm(args.request, changePasswordSchema)
  if (!form.ok) return data({ errors: form.reply.errors, minutes: 0 }, { status: 400 })
  const { current, password, endOthers } = form.value
  const input = { current, password, endOthers: endOthers === 'on' }
  const tried = await limitedReply(() => changePassword(access, args.request, input))
  if (tried.limited) return data({ errors: {}, minutes: tried.minutes }, tried.init)
  if (!tried.value.ok) {
    const field = tried.value.code === 'wrongPassword' ? 'current' : 'password'
    return data({ errors: { [field]: [tried.value.code] }, minutes: 0 }, { status: 400 })
  }
  return redirectSaying(
    paths.account(),
    input.endOthers ? 'password-changed-others-ended' : 'password-changed',
  )
}

export default function ChangePassword() {
  const { changePassword: t, mine, ...words } = useMessages(account)
  const { email } = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>()
  const errors = errorTexts(said?.errors, words.errors)
  return (
    <Page width="text">
      <PageHeader title={t.title} back={{ to: paths.account(), label: mine.title }} />
      <Form method="post" className="form" noValidate>
        <FormErrors errors={errors} minutes={said?.minutes} />
        <input type="hidden" autoComplete="username" defaultValue={email} />
        <PasswordField
          label={t.current}
          name="current"
          autoComplete="current-password"
          error={errors?.current}
        />
        <PasswordField
          label={words.newPassword}
          name="password"
          hint={words.passwordHint}
          autoComplete="new-password"
          minLength={10}
          error={errors?.password}
        />
        <Checkbox label={t.endOthers} name="endOthers" hint={t.endOthersHint} defaultChecked />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Form>
    </Page>
  )
}
