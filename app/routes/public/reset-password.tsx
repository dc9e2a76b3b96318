import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { resetSchema } from '~/modules/identity/index'
import { isResetLinkGood, resetPassword } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readForm } from '~/platform/http/read-form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { FormActions } from '~/ui/form/field-set'
import { PasswordField } from '~/ui/form/password-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { errorTexts } from '../error-texts'
import { pageTitle } from '../page-title'
import { FormErrors } from './form-errors'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.reset.title)

export async function loader(args: LoaderFunctionArgs) {
  const { now } = await publicAccess(args)
  const token = new URL(args.request.url).searchParams.get('token') ?? ''
  return { good: await isResetLinkGood(token, now) }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  const form = await readForm(args.request, resetSchema)
  if (!form.ok) return data({ errors: form.reply.errors, minutes: 0 }, { status: 400 })
  const tried = await limitedReply(() => resetPassword(visit, form.value))
  if (tried.limited) return data({ errors: {}, minutes: tried.minutes }, tried.init)
  if (!tried.value.ok) return data({ errors: { password: [tried.value.code] }, minutes: 0 }, { status: 400 })
  return redirectSaying(paths.login(), 'password-reset')
}

function Expired() {
  const { reset: t } = useMessages(account)
  return (
    <Notice tone="warning">
      <p>{t.expired}</p>
      <p>
        <Link to={paths.forgotPassword()}>{t.again}</Link>
      </p>
    </Notice>
  )
}

function ResetForm() {
  const { reset: t, ...words } = useMessages(account)
  const said = useActionData<typeof action>()
  const [params] = useSearchParams()
  const errors = errorTexts(said?.errors, words.errors)
  return (
    <Form method="post" className="form" noValidate>
      <FormErrors errors={errors} minutes={said?.minutes} />
      <input type="hidden" name="token" value={params.get('token') ?? ''} />
      <PasswordField
        label={words.newPassword}
        name="password"
        hint={words.passwordHint}
        autoComplete="new-password"
        minLength={10}
        error={errors?.password}
      />
      <FormActions>
        <SubmitButton>{t.submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}

export default function ResetPassword() {
  const { good } = useLoaderData<typeof loader>()
  const { reset: t } = useMessages(account)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={good ? t.lead : undefined} />
      {good ? <ResetForm /> : <Expired />}
    </Page>
  )
}
