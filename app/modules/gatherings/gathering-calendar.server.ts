import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { env } from '../../platform/env.server'
import { findDetail } from './gathering-list.store.server'

/** The calendar file of a public event (RFC 5545): the same UID for good, SEQUENCE rising, CANCEL once it is off; null when there is none. */
export async function gatheringCalendar(
  slug: string,
  page: { path: string; now: Date },
): Promise<string | null> {
  const gathering = /^[a-z0-9-]{3,80}$/.test(slug) ? await findDetail({ slug }, false) : null
  if (!gathering) return null
  const host = new URL(env().ORIGIN).hostname
  const off = gathering.status === 'cancelled'
  const calendar = ical({
    prodId: { company: host, product: 'events' },
    method: off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${gathering.calendarUid}@${host}`,
    sequence: gathering.sequence,
    start: gathering.startsAt,
    end: gathering.endsAt,
    stamp: page.now,
    lastModified: gathering.updatedAt,
    summary: gathering.title,
    location: [gathering.place, gathering.address].filter(Boolean).join(' · '),
    description: gathering.summary,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url: env().ORIGIN + page.path,
  })
  return calendar.toString()
}
