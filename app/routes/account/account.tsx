import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { profileSchema } from '~/modules/identity/index'
import { changeProfile, listSessions } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { rememberLocale } from '~/platform/http/locale.server'
import { readForm } from '~/platform/http/read-form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { FormActions } from '~/ui/form/field-set'
import { SelectField } from '~/ui/form/select-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { TextField } from '~/ui/form/text-field'
import { Page, PageHeader } from '~/ui/page/page'
import { Section, SectionBody } from '~/ui/page/section'
import { errorTexts } from '../error-texts'
import { pageTitle } from '../page-title'
import { FormErrors } from '../public/form-errors'
import { endSessionsAsked } from './end-sessions.server'
import { IdentityFacts } from './identity-facts'
import { LoginSecurity } from './login-security'
import { SessionTable } from './session-table'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.mine.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  const { kind, name, email, locale, organisation, twoFactorEnabled } = access.actor
  const sessions = await listSessions(access, args.request)
  return { kind, name, email, locale, organisation, twoFactorEnabled, sessions, now: access.now }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  const fields = await args.request.clone().formData()
  if (fields.get('intent') !== 'profile') return endSessionsAsked(access, args.request, fields)
  const form = await readForm(args.request, profileSchema)
  if (!form.ok) return data(form.reply, { status: 400 })
  await changeProfile(access, form.value)
  const answer = await redirectSaying(paths.account(), 'profile-saved')
  answer.headers.append('Set-Cookie', await rememberLocale(form.value.locale))
  return answer
}

function ProfileForm() {
  const { mine: t, errors: words } = useMessages(account)
  const { name, locale } = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>()
  const errors = errorTexts(said?.errors, words)
  return (
    <Form method="post" className="form">
      <FormErrors errors={errors} />
      <input type="hidden" name="intent" value="profile" />
      <TextField
        label={t.name}
        name="name"
        autoComplete="name"
        maxLength={80}
        defaultValue={said?.typed.name ?? name}
        error={errors?.name}
      />
      <SelectField
        label={t.language}
        hint={t.languageHint}
        name="locale"
        empty={null}
        defaultValue={locale}
        options={[
          { value: 'zh-CN', label: '简体中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <FormActions>
        <SubmitButton name="intent" value="profile">
          {t.save}
        </SubmitButton>
      </FormActions>
    </Form>
  )
}

export default function Account() {
  const { mine: t } = useMessages(account)
  const { sessions, now, ...who } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <PageHeader title={t.title} />
      <IdentityFacts {...who} />
      <Section title={t.profile}>
        <SectionBody>
          <ProfileForm />
        </SectionBody>
      </Section>
      <Section title={t.security}>
        <LoginSecurity twoFactorEnabled={who.twoFactorEnabled} />
      </Section>
      <Section title={t.sessions} hint={t.sessionsHint}>
        <SectionBody>
          <SessionTable sessions={sessions} now={now} />
        </SectionBody>
      </Section>
    </Page>
  )
}
