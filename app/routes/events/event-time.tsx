import { useFormat } from '~/i18n/react'

/** `12月3日 周四 19:00–21:00`; the end has its day when it is another. */
export function EventTime({ from, to }: { from: Date; to: Date }) {
  const f = useFormat()
  const sameDay = f.date(from) === f.date(to)
  return (
    <time dateTime={from.toISOString()} title={f.dateTime(from)} className="whitespace-normal">
      <span className="nowrap">{f.weekdayDate(from)}</span>{' '}
      <span className="nowrap">
        {f.time(from)}–{sameDay ? f.time(to) : f.shortDateTime(to)}
      </span>
    </time>
  )
}
