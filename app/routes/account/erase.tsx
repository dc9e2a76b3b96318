import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { privacy } from '~/i18n/privacy'
import { useMessages } from '~/i18n/react'
import { authorize } from '~/modules/access/index.server'
import { eraseMyself, myHoldings } from '~/modules/privacy/index.server'
import { paths } from '~/paths'
import { limitRate } from '~/platform/http/rate-limit.server'
import { FormActions } from '~/ui/form/field-set'
import { PasswordField } from '~/ui/form/password-field'
import { SubmitButton } from '~/ui/form/submit-button'
import { DefinitionRows } from '~/ui/page/definitions'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, privacy, t => t.erase.title)

export async function loader(args: LoaderFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  const { obstacles } = await myHoldings(access)
  return { obstacles }
}

export async function action(args: ActionFunctionArgs) {
  const access = await authorize(args, 'account.manage')
  await limitRate('write', access.actor.userId, access.now)
  const form = await args.request.formData()
  const erased = await eraseMyself(access, String(form.get('password') ?? ''))
  if (!erased.ok) return data({ wrong: erased.code === 'wrong-password' }, { status: 409 })
  return redirect(paths.privacyReceipt(erased.value.code))
}

function EraseForm() {
  const { erase: t } = useMessages(privacy)
  const reply = useActionData<typeof action>()
  return (
    <Form method="post" className="form" noValidate>
      <PasswordField
        label={t.password}
        name="password"
        hint={t.passwordHint}
        autoComplete="current-password"
        error={reply?.wrong ? t.errors['wrong-password'] : undefined}
      />
      <FormActions>
        <SubmitButton look="danger">{t.submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}

/** What erasing means, what stands in its way, and the one form that does it. */
export default function Erase() {
  const { erase: t, data: words } = useMessages(privacy)
  const { obstacles } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} back={{ to: paths.accountData(), label: words.back }} />
      <DefinitionRows
        items={[
          { term: t.what, value: t.whatText },
          { term: t.stays, value: t.staysText },
        ]}
      />
      <div className="mt-6">
        {obstacles.length > 0 ? (
          <Notice tone="warning" title={t.obstacles}>
            <ul>
              {obstacles.map(one => (
                <li key={one}>{t.obstacle[one]}</li>
              ))}
            </ul>
          </Notice>
        ) : (
          <EraseForm />
        )}
      </div>
    </Page>
  )
}
