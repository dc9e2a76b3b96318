import { Link } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { uiMessages } from '~/i18n/ui'

/** Says that nothing here is real; `accounts` leads to the list of demo accounts. */
export function DemoBanner({ accounts }: { accounts?: string }) {
  const t = useMessages(uiMessages)
  return (
    <section className="demo" aria-label={t.demoLabel}>
      <div className="wrap">
        {t.demo} {accounts && <Link to={accounts}>{t.demoAccounts}</Link>}
      </div>
    </section>
  )
}
