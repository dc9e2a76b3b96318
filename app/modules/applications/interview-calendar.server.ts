import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { isId } from '../../kernel/ids'
import type { Access } from '../access/index.server'
import { organisationOf } from '../openings/index.server'
import { findForCalendar } from './interview.store.server'

export type CalendarWords = {
  summary: (p: { opening: string; enterprise: string }) => string
  mode: Record<'onsite' | 'video' | 'phone', string>
}
type Interview = NonNullable<Awaited<ReturnType<typeof findForCalendar>>>

const STATUS = {
  proposed: ICalEventStatus.TENTATIVE,
  counter_proposed: ICalEventStatus.TENTATIVE,
  accepted: ICalEventStatus.CONFIRMED,
  declined: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
} as const

/** The calendar file of an interview (RFC 5545): the same UID for good, SEQUENCE rising, CANCEL once it is off. */
export function calendarOf(
  interview: Interview,
  words: CalendarWords,
  site: { host: string; url: string; now: Date },
): string {
  const off = STATUS[interview.status] === ICalEventStatus.CANCELLED
  const { opening } = interview.application
  const calendar = ical({
    prodId: { company: site.host, product: 'interviews' },
    method: off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${interview.calendarUid}@${site.host}`,
    sequence: interview.sequence,
    start: interview.startsAt,
    end: interview.endsAt,
    stamp: site.now,
    lastModified: interview.updatedAt,
    summary: words.summary({ opening: opening.title, enterprise: opening.enterprise.name }),
    location: [words.mode[interview.mode], interview.place].filter(Boolean).join(' · '),
    description: interview.note,
    status: STATUS[interview.status],
    url: site.url,
  })
  return calendar.toString()
}

/** An interview of the acting graduate, for its calendar file; null when it is not theirs. */
export async function myInterview(access: Access, applicationId: string, interviewId: string) {
  const { talentId } = access.actor
  if (!talentId || !isId(applicationId) || !isId(interviewId)) return null
  return findForCalendar(interviewId, { id: applicationId, talentId })
}

/** An interview of the acting enterprise, for its calendar file; null when it is not its own. */
export async function enterpriseInterview(access: Access, applicationId: string, interviewId: string) {
  if (!isId(applicationId) || !isId(interviewId)) return null
  return findForCalendar(interviewId, { id: applicationId, enterpriseId: organisationOf(access) })
}
