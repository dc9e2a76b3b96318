import { useMessages } from '~/i18n/react'
import { stations } from '~/i18n/stations'
import { clockOf, type OpeningHours, WEEKDAYS } from '~/modules/stations/index'
import { DefinitionRows } from '~/ui/page/definitions'

/** Opening hours from Monday to Sunday. */
export function HoursTable({ hours }: { hours: OpeningHours }) {
  const t = useMessages(stations)
  return (
    <DefinitionRows
      items={WEEKDAYS.map(day => ({
        term: t.weekdays[day],
        value:
          hours
            .filter(one => one.day === day)
            .map(one => `${clockOf(one.from)}–${clockOf(one.until)}`)
            .join('  ') || t.closed,
      }))}
    />
  )
}
