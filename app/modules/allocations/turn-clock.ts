import { addDays, localDateOf, startOfDay } from '../../kernel/local-date'

/** The hours in which clocks run, in minutes from midnight in Asia/Shanghai, and how long a turn is. */
export type TurnRule = { turnMinutes: number; dayFrom: number; dayUntil: number }
export type Turn = { from: Date; until: Date }

const MINUTE_MS = 60_000

/**
 * The turn of somebody called now. The clock runs by day only: who is called at night, or with less than a whole turn
 * left of the day, has the turn from the next morning. Choosing earlier is always possible.
 */
export function turnFor(now: Date, rule: TurnRule): Turn {
  const today = localDateOf(now)
  const at = (offset: number, minutes: number) =>
    new Date(startOfDay(addDays(today, offset)).getTime() + minutes * MINUTE_MS)
  const length = rule.turnMinutes * MINUTE_MS
  const opens = at(0, rule.dayFrom)
  const start = now < opens ? opens : now
  const isToday = start.getTime() + length <= at(0, rule.dayUntil).getTime()
  const from = isToday ? start : at(1, rule.dayFrom)
  return { from, until: new Date(from.getTime() + length) }
}
