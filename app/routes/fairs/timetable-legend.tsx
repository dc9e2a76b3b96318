import { fairPlans } from '~/i18n/fair-plans'
import { useMessages } from '~/i18n/react'
import type { Picture } from '~/modules/fairs/index'
import { PinMark } from './timetable-cell'

/** What colours, letters and marks mean; wishes and pins only for the organiser. */
export function TimetableLegend({ picture, organiser }: { picture: Picture; organiser: boolean }) {
  const t = useMessages(fairPlans)
  return (
    <ul className="tt-legend" aria-label={t.legend.title}>
      {picture.sectors.map(({ zone, name }) => (
        <li key={zone}>
          <i className={`tt-${zone}`}>{zone.toUpperCase()}</i>
          {name}
        </li>
      ))}
      {organiser && (
        <>
          <li>
            <i className="tt-none tt-mutual" />
            {t.legend.mutual}
          </li>
          <li>
            <PinMark />
            {t.legend.pinned}
          </li>
          <li>
            <i className="tt-away" />
            {t.legend.away}
          </li>
        </>
      )}
      <li>{t.legend.seat}</li>
      <li>{t.legend.free}</li>
    </ul>
  )
}
