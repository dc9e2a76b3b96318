import { useLocation } from '@remix-run/react'
import { cardOffice } from '~/i18n/card-office'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { Tabs } from '~/ui/page/tabs'

/** The four parts of the office's work with cards. */
export function CardTabs() {
  const { tabs: t } = useMessages(cardOffice)
  const { pathname } = useLocation()
  const parts = [
    [paths.officeCards(), t.queue],
    [paths.officeCardNotices(), t.notices],
    [paths.officeIssuedCards(), t.issued],
    [paths.officeCardTiers(), t.tiers],
  ] as const
  return <Tabs tabs={parts.map(([to, label]) => ({ to, label, current: pathname === to }))} />
}
