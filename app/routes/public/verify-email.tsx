import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useSearchParams } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { confirmEmail } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { readFields } from '~/platform/http/read-form.server'
import { redirectSaying } from '~/platform/http/responses.server'
import { FormActions } from '~/ui/form/field-set'
import { SubmitButton } from '~/ui/form/submit-button'
import { Notice } from '~/ui/page/notice'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.confirm.title)

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  const token = String((await readFields(args.request)).get('token') ?? '')
  const result = await confirmEmail(visit, token)
  if (!result.ok) return data({ refusal: result.code }, { status: 400 })
  return redirectSaying(visit.actor ? paths.home() : paths.login(), 'email-confirmed')
}

export default function VerifyEmail() {
  const { confirm: t } = useMessages(account)
  const said = useActionData<typeof action>()
  const [params] = useSearchParams()
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={said ? undefined : t.lead} />
      {said ? (
        <Notice tone="warning" role="alert">
          <p>{t.expired}</p>
          <p>
            <Link to={paths.resendConfirmation()}>{t.resendTitle}</Link>
          </p>
        </Notice>
      ) : (
        <Form method="post" className="form">
          <input type="hidden" name="token" value={params.get('token') ?? ''} />
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
