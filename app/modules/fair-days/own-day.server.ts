import { isId } from '../../kernel/ids'
import { localDateOfColumn } from '../../kernel/local-date'
import type { Access } from '../access/index.server'
import { allows } from '../fairs/index'
import { ownRegistration, publishedMeetings } from '../fairs/index.server'
import { findPartiesOfDay } from './arrival.store.server'
import { attendanceOf, mayReportAt } from './attendance'
import { findAttendances, type StoredAttendance } from './attendance.store.server'
import { mayAppealAt } from './no-show'
import { findNoShows } from './no-show.store.server'
import { findOutcomes, type StoredOutcome } from './outcome.store.server'

type Meeting = Awaited<ReturnType<typeof publishedMeetings>>[number]

function attendanceView(row: StoredAttendance | undefined, side: 'university' | 'enterprise') {
  const state = row
    ? attendanceOf({
        university: row.universityReport,
        enterprise: row.enterpriseReport,
        verdict: row.verdict,
      })
    : ('open' as const)
  const said = side === 'university' ? row?.universityReport : row?.enterpriseReport
  return { state, said: said ?? null, decided: row?.verdict != null }
}

function outcomeView(row: StoredOutcome | undefined) {
  if (!row) return null
  return { ...row, dueOn: row.dueOn ? localDateOfColumn(row.dueOn) : null }
}
export type OutcomeView = NonNullable<ReturnType<typeof outcomeView>>

/** The registration of the acting organisation when it is approved; null otherwise. */
async function ownParty(access: Access, slug: string) {
  const own = await ownRegistration(access, slug)
  if (own?.party?.status !== 'approved') return null
  return { ...own, party: own.party }
}

function meetingView(meeting: Meeting, side: 'university' | 'enterprise', now: Date) {
  const partnerId = side === 'university' ? meeting.enterprisePartyId : meeting.universityPartyId
  const { startsAt, endsAt } = meeting.slot
  return {
    partnerId,
    startsAt,
    endsAt,
    table: meeting.tableIndex,
    reportable: mayReportAt(meeting.slot, now),
  }
}

/**
 * The day of a party: its pass, its meetings in order with what was said of them and what came of them, its absences.
 * Null when the acting organisation is not an approved party of the edition.
 */
export async function ownFairDay(access: Access, slug: string) {
  const own = await ownParty(access, slug)
  if (!own) return null
  const { party, side, head } = own
  const [all, parties, attendances, outcomes, noShows] = await Promise.all([
    publishedMeetings(head.id),
    findPartiesOfDay(head.id),
    findAttendances(head.id),
    findOutcomes({ editionId: head.id, partyId: party.id }),
    findNoShows({ editionId: head.id, organisationId: access.actor.organisationId! }),
  ])
  const names = new Map(parties.map(one => [one.id, one.name]))
  const key = side === 'university' ? ('universityPartyId' as const) : ('enterprisePartyId' as const)
  const partnerKey = side === 'university' ? ('enterprisePartyId' as const) : ('universityPartyId' as const)
  const mine = all.filter(meeting => meeting[key] === party.id)
  const said = new Map(attendances.filter(row => row[key] === party.id).map(row => [row[partnerKey], row]))
  const lastEnd = own.slots.at(-1)?.endsAt ?? access.now
  return {
    head,
    side,
    party: { id: party.id, code: party.code },
    passUntil: new Date(lastEnd.getTime() + 12 * 3_600_000),
    arrivedAt: parties.find(one => one.id === party.id)?.arrivedAt ?? null,
    reports: allows(head.phase, 'report-outcome'),
    meetings: mine.map(meeting => {
      const view = meetingView(meeting, side, access.now)
      const ofPair = outcomes.filter(row => row[partnerKey] === view.partnerId)
      return {
        ...view,
        partner: names.get(view.partnerId) ?? '',
        attendance: attendanceView(said.get(view.partnerId), side),
        outcome: outcomeView(ofPair.find(row => row.side === side)),
        theirs: outcomeView(ofPair.find(row => row.side !== side)),
      }
    }),
    noShows: noShows.map(row => ({ ...row, appealable: mayAppealAt(row, access.now) })),
  }
}
export type OwnFairDay = NonNullable<Awaited<ReturnType<typeof ownFairDay>>>

/** One meeting of the acting party's day; null when the two do not meet. */
export async function ownFairMeeting(access: Access, slug: string, partnerId: string) {
  const day = isId(partnerId) ? await ownFairDay(access, slug) : null
  const meeting = day?.meetings.find(one => one.partnerId === partnerId)
  return day && meeting ? { head: day.head, side: day.side, reports: day.reports, meeting } : null
}
