import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { askPasswordReset } from '~/modules/identity/index.server'
import { paths } from '~/paths'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'
import { answerMailRequest } from './answer-mail-request.server'
import { MailRequest } from './mail-request'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.forgot.title)

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  const visit = await publicAccess(args)
  return answerMailRequest(args.request, email => askPasswordReset(visit, email))
}

export default function ForgotPassword() {
  const { forgot: t, login } = useMessages(account)
  const said = useActionData<typeof action>()
  return (
    <Page width="text">
      <PageHeader
        title={said?.sent ? t.sentTitle : t.title}
        lead={said?.sent ? undefined : t.lead}
        back={{ to: paths.login(), label: login.title }}
      />
      <MailRequest said={said} submit={t.submit} sent={t.sent} />
    </Page>
  )
}
