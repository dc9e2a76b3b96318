import { useLocation } from '@remix-run/react'
import { useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { paths } from '~/paths'
import { Tabs } from '~/ui/page/tabs'

/** The two parts of keeping talent stations. */
export function StationTabs() {
  const { tabs: t } = useMessages(stations).office
  const { pathname } = useLocation()
  const parts = [
    [paths.officeStations(), t.stations],
    [paths.officeBookings(), t.bookings],
  ] as const
  return <Tabs tabs={parts.map(([to, label]) => ({ to, label, current: pathname === to }))} />
}
