import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/page/button'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.register.doneTitle)

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return null
}

export default function RegisterDone() {
  const { register: t } = useMessages(account)
  return (
    <Page width="text">
      <PageHeader title={t.doneTitle} lead={t.done} />
      <p>
        {t.doneHelp} <Link to={paths.resendConfirmation()}>{t.resend}</Link>
      </p>
      <p className="mt-6">
        <ButtonLink to={paths.login()}>{t.toLogin}</ButtonLink>
      </p>
    </Page>
  )
}
