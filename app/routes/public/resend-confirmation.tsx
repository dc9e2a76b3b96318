import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useSearchParams } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { resendConfirmation } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'
import { answerMailRequest } from './answer-mail-request.server'
import { MailRequest } from './mail-request'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.confirm.resendTitle)

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  return answerMailRequest(args.request, email => resendConfirmation(visit, email))
}

export default function ResendConfirmation() {
  const { confirm: t, login } = useMessages(account)
  const said = useActionData<typeof action>()
  const [params] = useSearchParams()
  return (
    <Page width="text">
      <PageHeader
        title={t.resendTitle}
        lead={said?.sent ? undefined : t.resendLead}
        back={{ to: paths.login(), label: login.title }}
      />
      <MailRequest said={said} submit={t.resendSubmit} sent={t.resent} email={params.get('email') ?? ''} />
    </Page>
  )
}
