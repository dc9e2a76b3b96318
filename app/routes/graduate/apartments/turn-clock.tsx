import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { housing } from '~/i18n/housing'
import { useFormat, useMessages } from '~/i18n/react'

const two = (value: number) => String(value).padStart(2, '0')

/** Time left as `1:05:09` or `05:09`. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const [hours, rest] = [Math.floor(seconds / 3600), seconds % 3600]
  const clock = `${two(Math.floor(rest / 60))}:${two(rest % 60)}`
  return hours > 0 ? `${hours}:${clock}` : clock
}

/** Counts by the server's clock, whatever the device's says; asks for news when the time is over and every half minute. */
function useServerNow(now: Date): Date {
  const [elapsed, setElapsed] = useState(0)
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const started = performance.now()
    const tick = setInterval(() => setElapsed(performance.now() - started), 1000)
    const refresh = setInterval(revalidate, 30_000)
    return () => {
      clearInterval(tick)
      clearInterval(refresh)
    }
  }, [revalidate])
  return new Date(now.getTime() + elapsed)
}

/** The clock of one's turn. Without scripts it says until when. */
export function TurnClock({ from, until, now }: { from: Date; until: Date; now: Date }) {
  const { select: t } = useMessages(housing)
  const f = useFormat()
  const current = useServerNow(now)
  const start = current < from ? from : current
  const left = until.getTime() - start.getTime()
  return (
    <div className="notice notice-warning mt-4" role="timer">
      <p className="big num">{left > 0 ? t.clock({ left: clockText(left) }) : t.clockOver}</p>
      <p>
        {current < from && `${t.startsAt({ time: f.shortDateTime(from) })} · `}
        {t.until({ time: f.shortDateTime(until) })}
      </p>
    </div>
  )
}
