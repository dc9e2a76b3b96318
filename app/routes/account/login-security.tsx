import { account } from '~/i18n/account'
import { privacy } from '~/i18n/privacy'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { ResultRow, RowList } from '~/ui/list/row-list'
import { StatusTag } from '~/ui/text/status-tag'

/** Password and second factor, each with its state and the page to change it. */
export function LoginSecurity({ twoFactorEnabled }: { twoFactorEnabled: boolean }) {
  const { mine: t } = useMessages(account)
  const { data } = useMessages(privacy)
  return (
    <RowList>
      <ResultRow to={paths.accountPassword()} title={t.passwordLink} meta={t.passwordText} />
      <ResultRow
        to={paths.accountSecondFactor()}
        title={t.stepTitle}
        tag={
          <StatusTag tone={twoFactorEnabled ? 'done' : 'neutral'}>
            {twoFactorEnabled ? t.stepOn : t.stepOff}
          </StatusTag>
        }
        meta={t.stepText}
      />
      <ResultRow to={paths.accountData()} title={data.title} meta={data.lead} />
    </RowList>
  )
}
