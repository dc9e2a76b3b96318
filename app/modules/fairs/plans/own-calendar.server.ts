import type { Access } from '../../access/index.server'
import { findDropped } from './meeting.store.server'
import { type PartyCalendarWords, partyCalendar } from './party-calendar.server'
import { ownTimetable } from './read-plan.server'

/** The calendar file of the acting organisation's party; null when it takes no part or nothing is published. */
export async function ownCalendar(
  access: Access,
  slug: string,
  { path, words }: { path: string; words: Omit<PartyCalendarWords, 'name'> },
): Promise<string | null> {
  const own = await ownTimetable(slug, access.actor.organisationId, access.locale, access.now)
  if (!own?.plan || !own.picture) return null
  const { fair, party, plan, picture } = own
  const name = (access.locale === 'en' && fair.nameEn) || fair.nameZh
  const venue = (access.locale === 'en' && fair.venueEn) || fair.venueZh
  return partyCalendar(picture, party, {
    version: plan,
    venue,
    path,
    now: access.now,
    words: { ...words, name },
    dropped: await findDropped(fair.id, party.id, plan.id),
  })
}
