import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { account } from '~/i18n/account'
import { useMessages } from '~/i18n/react'
import { publicAccess } from '~/modules/access/index.server'
import { paths } from '~/paths'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { Page, PageHeader } from '~/ui/page/page'
import { pageTitle } from '../page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, account, t => t.register.title)

export async function loader(args: LoaderFunctionArgs) {
  await publicAccess(args)
  return null
}

export default function Register() {
  const { register: t } = useMessages(account)
  return (
    <Page width="text">
      <PageHeader title={t.title} lead={t.lead} />
      <RowList label={t.kinds}>
        <ResultRow to={paths.registerAs('graduate')} title={t.chooseGraduate} meta={t.chooseGraduateText} />
        <ResultRow
          to={paths.registerAs('enterprise')}
          title={t.chooseEnterprise}
          meta={t.chooseEnterpriseText}
        />
        <ResultRow
          to={paths.registerAs('university')}
          title={t.chooseUniversity}
          meta={t.chooseUniversityText}
        />
      </RowList>
      <p className="hint mt-6">{t.invitedOnly}</p>
      <p className="mt-2">
        {t.haveAccount} <Link to={paths.login()}>{t.toLogin}</Link>
      </p>
    </Page>
  )
}
