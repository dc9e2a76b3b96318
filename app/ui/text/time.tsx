import { useFormat } from '~/i18n/react'

type Shape = 'date' | 'short' | 'weekday' | 'month' | 'time' | 'dateTime' | 'shortDateTime' | 'relative'

interface TimeProps {
  /** ISO instant, `YYYY-MM-DD`, or a Date. */
  value: string | Date
  shape?: Shape
  /** The server's now; needed for `relative`. */
  now?: Date | string
}

/** A date in the reader's language; the exact time stands in the title. */
export function Time({ value, shape = 'date', now }: TimeProps) {
  const f = useFormat()
  const iso = typeof value === 'string' ? value : value.toISOString()
  const isCivil = iso.length === 10
  const exact = isCivil ? f.date(value) : f.dateTime(value)
  const shown = {
    date: () => f.date(value),
    short: () => f.shortDate(value),
    weekday: () => f.weekdayDate(value),
    month: () => f.month(value),
    time: () => f.time(value),
    dateTime: () => f.dateTime(value),
    shortDateTime: () => f.shortDateTime(value),
    relative: () => (now ? f.relative(value, new Date(now)) : exact),
  }[shape]()
  return (
    <time dateTime={iso} title={shown === exact ? undefined : exact}>
      {shown}
    </time>
  )
}

/** `2026年12月12日 周六 至 13日 周日` */
export function TimeRange({ from, to }: { from: string; to: string }) {
  const f = useFormat()
  return (
    <time className="whitespace-normal" dateTime={`${from}/${to}`}>
      {f.dateRange(from, to)}
    </time>
  )
}
