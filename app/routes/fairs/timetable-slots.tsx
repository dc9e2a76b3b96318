import { useMemo } from 'react'
import { fairPlans } from '~/i18n/fair-plans'
import { useFormat, useMessages } from '~/i18n/react'
import { type Picture, slotGroups } from '~/modules/fairs/index'
import { seatName } from './timetable-cell'

/** All meetings slot by slot: what a phone and a loudspeaker need. */
export function TimetableSlots({ picture, query }: { picture: Picture; query: string }) {
  const t = useMessages(fairPlans)
  const f = useFormat()
  const groups = useMemo(() => slotGroups(picture, query), [picture, query])
  if (groups.length === 0) return <p className="empty">{t.grid.nothing}</p>
  return (
    <div className="tt-slots">
      {groups.map(({ slot, meetings }) => {
        const { startsAt, endsAt } = picture.slots[slot]!
        return (
          <section key={slot} aria-label={f.dateTime(startsAt)}>
            <h2 className="num">
              {f.time(startsAt)}–{f.time(endsAt)}{' '}
              <small className="muted">{t.grid.meetings({ count: meetings.length })}</small>
            </h2>
            {meetings.map(at => {
              const [u, e, , table] = picture.meetings[at]!
              const enterprise = picture.parties[e]!
              return (
                <p className="tt-row" key={table}>
                  <b className={enterprise.zone ? `tt-${enterprise.zone}` : 'tt-none'}>
                    {seatName(enterprise.zone, table)}
                  </b>
                  <span>
                    {picture.parties[u]!.name} × {enterprise.name}
                  </span>
                </p>
              )
            })}
          </section>
        )
      })}
    </div>
  )
}
