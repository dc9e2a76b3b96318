import { findPublishedMeetings } from './meeting.store.server'

/**
 * The meetings of the timetable that holds, in order of slot and table: what the day works with. Empty when nothing
 * is published. A pair keeps its identity over versions: `(editionId, universityPartyId, enterprisePartyId)`.
 */
export async function publishedMeetings(editionId: string) {
  return findPublishedMeetings(editionId)
}
