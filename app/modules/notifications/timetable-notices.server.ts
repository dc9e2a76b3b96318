import { paths } from '../../paths'
import type { Tx } from '../../platform/db.server'
import { alternateOffered, timetableChanged, timetablePublished } from '../fairs/index'
import { fairNoticeFacts, fairNoticeMembers, meetingCounts, offerNoticeFacts } from '../fairs/index.server'
import type { Notice } from './notice'
import type { NoticeRule } from './rules.server'

/** Tells people of parties how many meetings they have; all parties, or only those named. */
async function aboutMeetings(
  tx: Tx,
  { editionId, planId }: { editionId: string; planId: string },
  kind: 'timetable-published' | 'timetable-changed',
  only: readonly string[] | null,
): Promise<Notice[]> {
  const fair = await fairNoticeFacts(tx, editionId)
  if (!fair) return []
  const counts = await meetingCounts(tx, editionId, planId)
  const members = await fairNoticeMembers(tx, editionId, { approvedOnly: true })
  const wanted = only && new Set(only)
  return members.flatMap(({ userId, side, organisationId }) => {
    const party = counts.get(organisationId)
    if (!party || (wanted && !wanted.has(party.partyId))) return []
    return [
      {
        userId,
        kind,
        params: { fairZh: fair.nameZh, fairEn: fair.nameEn, meetings: party.meetings },
        link: paths.ownFairTimetable(side, fair.slug),
      },
    ]
  })
}

/** What parties hear of the timetable: its publication, changes that concern them, slots offered to them. */
export const TIMETABLE_NOTICES: Record<string, NoticeRule> = {
  [timetablePublished.name]: async (tx, event) =>
    aboutMeetings(tx, timetablePublished.payload.parse(event.payload), 'timetable-published', null),
  [timetableChanged.name]: async (tx, event) => {
    const { partyIds, ...plan } = timetableChanged.payload.parse(event.payload)
    return aboutMeetings(tx, plan, 'timetable-changed', partyIds)
  },
  [alternateOffered.name]: async (tx, event) => {
    const { editionId, offerId } = alternateOffered.payload.parse(event.payload)
    const [fair, offer] = [await fairNoticeFacts(tx, editionId), await offerNoticeFacts(tx, offerId)]
    if (!fair || !offer) return []
    const members = await fairNoticeMembers(tx, editionId, { partyId: offer.alternateId })
    return members.map(({ userId, side }) => ({
      userId,
      kind: 'alternate-offered',
      params: {
        fairZh: fair.nameZh,
        fairEn: fair.nameEn,
        party: offer.party,
        startsAt: offer.startsAt.toISOString(),
        deadline: offer.deadline.toISOString(),
      },
      link: paths.ownFairTimetable(side, fair.slug),
    }))
  },
}
