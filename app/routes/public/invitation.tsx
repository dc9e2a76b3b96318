import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { account } from '~/i18n/account'
import { organisations } from '~/i18n/organisations'
import { useMessages } from '~/i18n/react'
import { HOME_OF } from '~/modules/access/index'
import { publicAccess } from '~/modules/access/index.server'
import { CONSENT_VERSION } from '~/modules/identity/index'
import { acceptSchema } from '~/modules/organisations/index'
import {
  type AcceptRefusal,
  acceptWithAccount,
  acceptWithNewAccount,
  openInvitation,
} from '~/modules/organisations/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { type FormReply, readForm } from '~/platform/http/read-form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { errorTexts } from '../error-texts'
import { pageTitle } from '../page-title'
import { ConsentField } from './consent-field'
import { FormErrors } from './form-errors'
import { PersonFields } from './person-fields'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, organisations, t => t.invitation.titlePlain)

export async function loader(args: LoaderFunctionArgs) {
  const visit = await publicAccess(args)
  const token = args.params.token ?? ''
  const found = await openInvitation(visit, token)
  if (!found) return { invitation: null, who: null, consentVersion: CONSENT_VERSION, here: '' }
  const { email, role, kind, organisation, hasAccount } = found
  return {
    invitation: { email, role, kind, organisation: organisation.name, hasAccount },
    who: visit.actor && { name: visit.actor.name, email: visit.actor.email },
    consentVersion: CONSENT_VERSION,
    here: paths.invitation(token),
  }
}

type AcceptReply = FormReply & { refusal: AcceptRefusal | null; minutes: number }

function refused(reply: Partial<AcceptReply>, init: ResponseInit = { status: 400 }) {
  return data<AcceptReply>({ errors: {}, typed: {}, refusal: null, minutes: 0, ...reply }, init)
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  const token = args.params.token ?? ''
  const { actor } = visit
  if (actor) {
    const result = await acceptWithAccount({ ...visit, actor }, token)
    if (!result.ok) return refused({ refusal: result.code })
    return redirectSaying(HOME_OF[actor.kind], 'member-joined')
  }
  const form = await readForm(args.request, acceptSchema)
  if (!form.ok) return refused(form.reply)
  const tried = await limitedReply(() => acceptWithNewAccount(visit, token, form.value))
  const { typed } = form
  if (tried.limited) return refused({ typed, minutes: tried.minutes }, tried.init)
  if (!tried.value.ok) return refused({ typed, refusal: tried.value.code })
  return redirectSaying(paths.login(), 'account-opened')
}

function NewAccountForm({ email, version }: { email: string; version: string }) {
  const { invitation: t } = useMessages(organisations)
  const { errors: words } = useMessages(account)
  const said = useActionData<typeof action>()
  const errors = errorTexts(said?.errors, words)
  return (
    <Form method="post" className="form" noValidate>
      <FormErrors
        errors={errors}
        refusal={said?.refusal && t.refusals[said.refusal]}
        minutes={said?.minutes}
      />
      <PersonFields errors={errors} typed={said?.typed} email={email} />
      <ConsentField subject="invited" version={version} error={errors?.consent} />
      <FormActions>
        <SubmitButton>{t.acceptNew}</SubmitButton>
      </FormActions>
    </Form>
  )
}

function Answer() {
  const { invitation: t } = useMessages(organisations)
  const { invitation, who, consentVersion, here } = useLoaderData<typeof loader>()
  const said = useActionData<typeof action>()
  if (!invitation) return null
  const { email } = invitation
  if (who && who.email !== email) {
    return (
      <Form method="post" action={paths.logout()} className="form">
        <Notice tone="warning">{t.otherAccount({ email, present: who.email })}</Notice>
        <FormActions>
          <SubmitButton look="secondary">{t.signOut}</SubmitButton>
        </FormActions>
      </Form>
    )
  }
  if (who) {
    return (
      <Form method="post" className="form">
        <FormErrors refusal={said?.refusal && t.refusals[said.refusal]} />
        <FormActions>
          <SubmitButton>{t.as({ name: who.name })}</SubmitButton>
        </FormActions>
      </Form>
    )
  }
  if (!invitation.hasAccount) return <NewAccountForm email={email} version={consentVersion} />
  return (
    <Notice>
      <p>{t.hasAccount({ email })}</p>
      <p>
        <Link to={paths.login(here)}>{t.toLogin}</Link>
      </p>
    </Notice>
  )
}

export default function Invitation() {
  const { invitation: t, roles } = useMessages(organisations)
  const { kinds } = useMessages(account)
  const { invitation } = useLoaderData<typeof loader>()
  if (!invitation) {
    return (
      <Page width="text">
        <PageHeader title={t.titlePlain} />
        <Notice tone="warning">{t.expired}</Notice>
      </Page>
    )
  }
  const lead = invitation.kind
    ? t.leadKind({ kind: kinds[invitation.kind] })
    : t.lead({ role: roles[invitation.role] })
  return (
    <Page width="text">
      <PageHeader title={t.title({ organisation: invitation.organisation })} lead={lead} />
      <Answer />
    </Page>
  )
}
