import { z } from 'zod'
import { addDays, type LocalDate, startOfDay } from '../../kernel/local-date'

const minute = z.number().int().min(0).max(1440)
/** Opening hours as stored: weekday 1 (Monday) to 7, from and until in minutes of the day. */
export const hoursSchema = z.array(
  z.object({ day: z.number().int().min(1).max(7), from: minute, until: minute }),
)
export type OpeningHours = z.output<typeof hoursSchema>

const SPAN = /^([01]?\d|2[0-4])[:：]([0-5]\d)\s*[-–—~～至到]\s*([01]?\d|2[0-4])[:：]([0-5]\d)$/

/** `09:00-18:00` as minutes of the day, several parted by commas; null when it is none. Empty is closed. */
export function parseSpans(text: string): { from: number; until: number }[] | null {
  const spans: { from: number; until: number }[] = []
  for (const part of text.split(/[,，、;；]/).map(one => one.trim())) {
    if (part === '') continue
    const found = SPAN.exec(part)
    if (!found) return null
    const [fromHour, fromMinute, untilHour, untilMinute] = found.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
    ]
    const span = { from: fromHour * 60 + fromMinute, until: untilHour * 60 + untilMinute }
    const before = spans.at(-1)
    if (span.until <= span.from || span.until > 1440 || (before && span.from < before.until)) return null
    spans.push(span)
  }
  return spans
}

/** Minutes of the day as `09:00`. */
export function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The hours of one weekday as they are typed: `09:00-12:00, 14:00-18:00`. */
export function spansText(hours: OpeningHours, day: number): string {
  return hours
    .filter(one => one.day === day)
    .map(one => `${clockOf(one.from)}-${clockOf(one.until)}`)
    .join(', ')
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

export type LaidSlot = { startsAt: Date; endsAt: Date }

/** Slots of so many minutes one after the other within the opening hours of each day, both days included. */
export function laySlots(
  hours: OpeningHours,
  from: LocalDate,
  until: LocalDate,
  minutes: number,
): LaidSlot[] {
  const slots: LaidSlot[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const begin = startOfDay(day).getTime()
    for (const span of hours.filter(one => one.day === weekdayOf(day))) {
      for (let at = span.from; at + minutes <= span.until; at += minutes) {
        slots.push({
          startsAt: new Date(begin + at * 60_000),
          endsAt: new Date(begin + (at + minutes) * 60_000),
        })
      }
    }
  }
  return slots
}
