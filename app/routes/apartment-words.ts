import { apartments } from '~/i18n/apartments'
import { formatFen } from '~/i18n/money'
import { useFormat, useLocale, useMessages } from '~/i18n/react'
import type { Tone } from '~/ui/text/status-tag'

export type ShownUnit = {
  number: string
  floor: number
  bedrooms: number
  areaHundredths: number
  rentFen: number
  building: { name: string }
}

export const UNIT_TONES = {
  vacant: 'done',
  reserved: 'wait',
  leased: 'neutral',
  repair: 'wait',
  withdrawn: 'ended',
} as const satisfies Record<string, Tone>

export const BATCH_TONES = {
  draft: 'neutral',
  open: 'done',
  notice: 'wait',
  frozen: 'wait',
  ranked: 'wait',
  selecting: 'urgent',
  closed: 'ended',
  cancelled: 'ended',
} as const satisfies Record<string, Tone>

/** How units are written everywhere: name, layout, size, rent. */
export function useUnitWords() {
  const t = useMessages(apartments)
  const f = useFormat()
  const locale = useLocale()
  return {
    project: (project: { name: string; nameEn: string }) =>
      locale === 'en' && project.nameEn ? project.nameEn : project.name,
    name: (unit: ShownUnit) => t.unitName({ building: unit.building.name, number: unit.number }),
    layout: (unit: ShownUnit) => t.bedrooms({ count: unit.bedrooms }),
    area: (unit: ShownUnit) => t.area({ area: f.number(unit.areaHundredths / 100) }),
    floor: (unit: ShownUnit) => t.floor({ floor: unit.floor }),
    rent: (unit: ShownUnit) => t.rent({ rent: formatFen(unit.rentFen) }),
  }
}
