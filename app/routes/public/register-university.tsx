import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { isId } from '~/kernel/ids'
import { cleanLine } from '~/kernel/text'
import { publicAccess } from '~/modules/access/index.server'
import { CONSENT_VERSION } from '~/modules/identity/index'
import { universitySignUpSchema } from '~/modules/organisations/index'
import {
  chosenUniversity,
  registerUniversityMember,
  searchUniversities,
} from '~/modules/organisations/index.server'
import { paths } from '~/paths'
import { limitedReply } from '~/platform/http/limited-reply.server'
import { limitRate } from '~/platform/http/rate-limit.server'
import { readForm } from '~/platform/http/read-form.server'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { DefinitionRows } from '~/ui/page/definitions'
import { Page, PageHeader } from '~/ui/page/page'
import { errorTexts } from '../error-texts'
import { pageTitle } from '../page-title'
import { ConsentField } from './consent-field'
import { FormErrors } from './form-errors'
import { PersonFields } from './person-fields'
import { UniversityChoice } from './university-choice'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, account, t => t.register.universityTitle)

export async function loader(args: LoaderFunctionArgs) {
  const visit = await publicAccess(args)
  const params = new URL(args.request.url).searchParams
  const id = params.get('university')
  const chosen = isId(id) ? await chosenUniversity(id) : null
  const q = cleanLine(params.get('q') ?? '').slice(0, 40)
  if (q && !chosen) await limitRate('search', visit.ip, visit.now)
  const found = q && !chosen ? await searchUniversities(q) : null
  return { chosen, q, found, consentVersion: CONSENT_VERSION }
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  const form = await readForm(args.request, universitySignUpSchema)
  if (!form.ok) return data({ ...form.reply, minutes: 0, refusal: null }, { status: 400 })
  const { consent: _, ...input } = form.value
  const reply = { errors: {}, typed: form.typed }
  const tried = await limitedReply(() => registerUniversityMember(visit, input))
  if (tried.limited) return data({ ...reply, minutes: tried.minutes, refusal: null }, tried.init)
  if (!tried.value.ok) return data({ ...reply, minutes: 0, refusal: tried.value.code }, { status: 400 })
  return redirect(paths.registerDone(), 303)
}

function MemberForm({ chosen, version }: { chosen: { id: string; name: string }; version: string }) {
  const { register: t, errors: words } = useMessages(account)
  const said = useActionData<typeof action>()
  const errors = errorTexts(said?.errors, words)
  const other = <Link to={paths.registerAs('university')}>{t.otherUniversity}</Link>
  return (
    <Form method="post" className="form" noValidate>
      <FormErrors errors={errors} minutes={said?.minutes} refusal={said?.refusal && t[said.refusal]} />
      <DefinitionRows
        items={[
          {
            term: t.university,
            value: (
              <>
                {chosen.name} {other}
              </>
            ),
          },
        ]}
      />
      <input type="hidden" name="universityId" value={chosen.id} />
      <PersonFields errors={errors} typed={said?.typed} work />
      <ConsentField subject="university" version={version} error={errors?.consent} />
      <FormActions>
        <SubmitButton busy={t.busy}>{t.submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}

export default function RegisterUniversity() {
  const { register: t } = useMessages(account)
  const { chosen, q, found, consentVersion } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <PageHeader title={t.universityTitle} back={{ to: paths.register(), label: t.title }} />
      {chosen ? (
        <MemberForm chosen={chosen} version={consentVersion} />
      ) : (
        <UniversityChoice q={q} found={found} />
      )}
    </Page>
  )
}
