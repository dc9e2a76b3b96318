import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { env } from '../../../platform/env.server'
import type { Picture } from './picture'

export type PartyCalendarWords = {
  name: string
  summary: (p: { partner: string }) => string
  place: (p: { venue: string; table: number }) => string
}
type Party = { id: string; side: 'university' | 'enterprise' }
type Version = { number: number; publishedAt: Date | null }

/** The meetings a party had in an earlier version and has no more. */
export type Dropped = { partnerId: string; partner: string; startsAt: Date; endsAt: Date }

/**
 * The calendar file of a party (RFC 5545): one event a pair, the same UID in every version of the timetable,
 * SEQUENCE rising with the version; meetings that fell away are in it as cancelled.
 */
export function partyCalendar(
  picture: Picture,
  party: Party,
  more: {
    version: Version
    venue: string
    path: string
    now: Date
    words: PartyCalendarWords
    dropped: Dropped[]
  },
): string {
  const { version, venue, path, now, words, dropped } = more
  const host = new URL(env().ORIGIN).hostname
  const calendar = ical({
    prodId: { company: host, product: 'fairs' },
    name: words.name,
    timezone: 'Asia/Shanghai',
    method: ICalCalendarMethod.PUBLISH,
  })
  const event = (partnerId: string, partner: string, startsAt: Date, endsAt: Date) => ({
    id: `${party.id}-${partnerId}@${host}`,
    sequence: version.number,
    start: startsAt,
    end: endsAt,
    stamp: now,
    ...(version.publishedAt && { lastModified: version.publishedAt }),
    summary: words.summary({ partner }),
    url: env().ORIGIN + path,
  })
  for (const [u, e, slot, table] of picture.meetings) {
    const partner = picture.parties[party.side === 'university' ? e : u]!
    const { startsAt, endsAt } = picture.slots[slot]!
    calendar.createEvent({
      ...event(partner.id, partner.name, startsAt, endsAt),
      location: words.place({ venue, table: table + 1 }),
      status: ICalEventStatus.CONFIRMED,
    })
  }
  for (const one of dropped) {
    calendar.createEvent({
      ...event(one.partnerId, one.partner, one.startsAt, one.endsAt),
      status: ICalEventStatus.CANCELLED,
    })
  }
  return calendar.toString()
}
