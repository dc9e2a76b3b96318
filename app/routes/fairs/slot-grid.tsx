import { fairs } from '~/i18n/fairs'
import { useFormat, useMessages } from '~/i18n/react'
import type { OwnRegistration } from '~/modules/fairs/index.server'

interface GridProps {
  slots: OwnRegistration['slots']
  away: readonly string[]
}

/** The slots of a fair by half-day as boxes to tick: those one cannot attend. */
export function SlotGrid({ slots, away }: GridProps) {
  const t = useMessages(fairs)
  const f = useFormat()
  const sessions = [...new Set(slots.map(slot => slot.sessionId))]
  return sessions.map(sessionId => {
    const own = slots.filter(slot => slot.sessionId === sessionId)
    const start = own[0]!.startsAt
    const half = f.time(start) < '12:00' ? t.morning : t.afternoon
    return (
      <fieldset key={sessionId}>
        <legend className="hint">
          {f.weekdayDate(start)} {half}
        </legend>
        <div className="slot-grid">
          {own.map(slot => (
            <label key={slot.id}>
              <input
                type="checkbox"
                name="unavailable"
                value={slot.id}
                defaultChecked={away.includes(slot.id)}
              />
              {f.time(slot.startsAt)}–{f.time(slot.endsAt)}
            </label>
          ))}
        </div>
      </fieldset>
    )
  })
}
