import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { isId } from '../../kernel/ids'
import { env } from '../../platform/env.server'
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

/** The calendar file of an interview (RFC 5545): the same UID for good, SEQUENCE rising, CANCEL once it is off. `path` is the page of its application. */
export function calendarOf(
  interview: Interview,
  words: CalendarWords,
  page: { path: string; now: Date },
): string {
  const host = new URL(env().ORIGIN).hostname
  const off = STATUS[interview.status] === ICalEventStatus.CANCELLED
  const { opening } = interview.application
  const calendar = ical({
    prodId: { company: host, product: 'interviews' },
    method: off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${interview.calendarUid}@${host}`,
    sequence: interview.sequence,
    start: interview.startsAt,
    end: interview.endsAt,
    stamp: page.now,
    lastModified: interview.updatedAt,
    summary: words.summary({ opening: opening.title, enterprise: opening.enterprise.name }),
    location: [words.mode[interview.mode], interview.place].filter(Boolean).join(' · '),
    description: interview.note,
    status: STATUS[interview.status],
    url: env().ORIGIN + page.path,
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
