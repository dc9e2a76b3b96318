import { useLocation } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { services } from '~/i18n/services'
import { paths } from '~/paths'
import { Tabs } from '~/ui/page/tabs'

/** The five parts of the office's work with services and vouchers. */
export function ServiceTabs() {
  const { tabs: t } = useMessages(services).office
  const { pathname } = useLocation()
  const parts = [
    [paths.officeServices(), t.services],
    [paths.officeServiceCases(), t.cases],
    [paths.officeVouchers(), t.vouchers],
    [paths.officeVoucherUses(), t.uses],
    [paths.officeCounters(), t.counters],
  ] as const
  return <Tabs tabs={parts.map(([to, label]) => ({ to, label, current: pathname === to }))} />
}
