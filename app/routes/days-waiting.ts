import { daysBetween, localDateOf } from '~/kernel/local-date'

/** Civil days in Asia/Shanghai that something has waited: 0 for today. */
export function daysWaiting(since: Date, now: Date): number {
  return Math.max(0, daysBetween(localDateOf(since), localDateOf(now)))
}
