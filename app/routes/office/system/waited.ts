import { operations } from '~/i18n/operations'
import { useFormat, useMessages } from '~/i18n/react'

const UNITS = [
  ['days', 86_400],
  ['hours', 3600],
  ['minutes', 60],
] as const

/** A wait in its largest whole unit: `3 分钟`, `3 min`. */
export function useWaited() {
  const t = useMessages(operations)
  const f = useFormat()
  return (seconds: number) => {
    const unit = UNITS.find(([, size]) => seconds >= size)
    return unit
      ? t[unit[0]]({ n: f.number(Math.floor(seconds / unit[1])) })
      : t.seconds({ n: f.number(Math.max(0, Math.floor(seconds))) })
  }
}
