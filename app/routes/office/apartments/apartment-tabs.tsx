import { useLocation } from '@remix-run/react'
import { apartmentOffice } from '~/i18n/apartment-office'
import { useMessages } from '~/i18n/react'
import { paths } from '~/paths'
import { Tabs } from '~/ui/page/tabs'

/** The five parts of the office's work with apartments. */
export function ApartmentTabs() {
  const { tabs: t } = useMessages(apartmentOffice)
  const { pathname } = useLocation()
  const parts = [
    [paths.officeApartments(), t.projects],
    [paths.officeBatches(), t.batches],
    [paths.officeHousing(), t.applications],
    [paths.officeLeases(), t.leases],
    [paths.officeHousingBlocks(), t.blocks],
  ] as const
  return <Tabs tabs={parts.map(([to, label]) => ({ to, label, current: pathname === to }))} />
}
