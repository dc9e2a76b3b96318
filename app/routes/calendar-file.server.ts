import { applications } from '~/i18n/applications'
import { messagesFor } from '~/i18n/catalogue'
import type { Access } from '~/modules/access/index.server'
import { calendarOf, type myInterview } from '~/modules/applications/index.server'

type Interview = NonNullable<Awaited<ReturnType<typeof myInterview>>>

/** The calendar file of an interview as a download; `path` is the page of its application. */
export function calendarFile(interview: Interview, access: Access, path: string): Response {
  const { calendar, modes } = messagesFor(applications, access.locale)
  const words = { summary: calendar.summary, mode: modes }
  const body = calendarOf(interview, words, { path, now: access.now })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="interview.ics"',
      'Cache-Control': 'no-store',
    },
  })
}
