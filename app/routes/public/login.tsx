import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { HOME_OF, type UserKind } from '~/modules/access/index'
import { publicAccess } from '~/modules/access/index.server'
import { loginSchema } from '~/modules/identity/index'
import { listDemoAccounts, logIn } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { readForm } from '~/platform/http/read-form.server'
import { safeNext } from '~/platform/http/responses.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FormActions } from '~/ui/form/field-set'
import { PasswordField } from '~/ui/form/password-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'
import { errorTexts } from '../error-texts'
import { pageTitle } from '../page-title'
import { DemoAccounts } from './demo-accounts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.login.title)

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await publicAccess(args)
  const next = new URL(args.request.url).searchParams.get('next')
  if (actor) throw redirect(safeNext(next, HOME_OF[actor.kind]))
  return { demo: await listDemoAccounts() }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  const form = await readForm(args.request, loginSchema)
  if (!form.ok) return data({ ...form.reply, failed: null, minutes: 0 }, { status: 400 })
  const { email, password, next } = form.value
  const reply = { errors: {}, typed: { email } }
  const tried = await limitedReply(() => logIn(visit, args.request, { email, password }))
  if (tried.limited) return data({ ...reply, failed: 'limited' as const, minutes: tried.minutes }, tried.init)
  const result = tried.value
  if (!result.ok) return data({ ...reply, failed: result.code, minutes: 0 }, { status: 400 })
  const { headers, step, kind } = result.value
  const home = safeNext(next, HOME_OF[kind as UserKind])
  return redirect(step === 'in' ? home : paths.loginSecondFactor(home), { status: 303, headers })
}

function Failure() {
  const t = useMessages(account).login
  const said = useActionData<typeof action>()
  if (!said?.failed) return null
  const text = said.failed === 'limited' ? t.limited({ minutes: said.minutes }) : t[said.failed]
  return (
    <>
      <ErrorSummary errors={{ '': text }} />
      {said.failed === 'unverified' && (
        <p>
          <Link to={`${paths.resendConfirmation()}?email=${encodeURIComponent(said.typed.email ?? '')}`}>
            {t.resend}
          </Link>
        </p>
      )}
    </>
  )
}

function LoginForm() {
  const { login: t, ...words } = useMessages(account)
  const said = useActionData<typeof action>()
  const [params] = useSearchParams()
  const errors = errorTexts(said?.errors, words.errors)
  return (
    <Form method="post" className="form" noValidate>
      <Failure />
      <ErrorSummary errors={errors} />
      <input type="hidden" name="next" value={params.get('next') ?? ''} />
      <TextField
        label={words.email}
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        defaultValue={said?.typed.email}
        error={errors?.email}
      />
      <PasswordField
        label={words.password}
        name="password"
        autoComplete="current-password"
        error={errors?.password}
      />
      <FormActions>
        <SubmitButton busy={t.busy}>{t.submit}</SubmitButton>
        <Link to={paths.forgotPassword()}>{t.forgot}</Link>
      </FormActions>
      <p>
        {t.noAccount} <Link to={paths.register()}>{t.register}</Link>
      </p>
    </Form>
  )
}

export default function Login() {
  const { demo } = useLoaderData<typeof loader>()
  const { login: t } = useMessages(account)
  return (
    <Page width={demo ? 'full' : 'text'}>
      <PageHeader title={t.title} lead={t.lead} />
      <div className={demo ? 'grid-2 items-start' : undefined}>
        <LoginForm />
        {demo && <DemoAccounts {...demo} />}
      </div>
    </Page>
  )
}
