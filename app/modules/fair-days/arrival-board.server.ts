import type { Locale } from '../../i18n/catalogue'
import type { Access } from '../access/index.server'
import { partyLabel } from '../fairs/index'
import { editionForOffice, publishedMeetings } from '../fairs/index.server'
import { findPartiesOfDay, type PartyOfDay } from './arrival.store.server'
import { attendanceOf } from './attendance'
import { findAttendances, type StoredAttendance } from './attendance.store.server'
import { findOpenReleases } from './release.store.server'

type Meeting = Awaited<ReturnType<typeof publishedMeetings>>[number]

const pairKey = (one: { universityPartyId: string; enterprisePartyId: string }) =>
  `${one.universityPartyId} ${one.enterprisePartyId}`

/** How every pair of an edition stands by what was said. */
export function statesByPair(rows: readonly StoredAttendance[]) {
  return new Map(
    rows.map(row => [
      pairKey(row),
      attendanceOf({
        university: row.universityReport,
        enterprise: row.enterpriseReport,
        verdict: row.verdict,
      }),
    ]),
  )
}

/** The slot that comes next: the first that has not ended. */
function nextSlot(meetings: readonly Meeting[], now: Date): Meeting['slot'] | null {
  const open = meetings.filter(meeting => meeting.slot.endsAt > now)
  return open.sort((a, b) => a.slot.index - b.slot.index)[0]?.slot ?? null
}

function named(party: PartyOfDay) {
  return {
    id: party.id,
    label: partyLabel(party),
    name: party.name,
    owner: party.owner,
    arrivedAt: party.arrivedAt,
  }
}

/** Meetings of the next slot with the parties that are not there yet. */
function missingOf(
  meetings: readonly Meeting[],
  parties: Map<string, PartyOfDay>,
  slotIndex: number | undefined,
) {
  return meetings
    .filter(meeting => meeting.slot.index === slotIndex)
    .flatMap(meeting =>
      [
        [meeting.universityPartyId, meeting.enterprisePartyId],
        [meeting.enterprisePartyId, meeting.universityPartyId],
      ].flatMap(([id, otherId]) => {
        const party = parties.get(id!)
        const other = parties.get(otherId!)
        if (!party || !other || party.arrivedAt) return []
        return [
          {
            ...named(party),
            side: party.side,
            table: meeting.tableIndex,
            waits: other.arrivedAt !== null,
            partner: other.name,
          },
        ]
      }),
    )
}

function countStates(meetings: readonly Meeting[], states: ReturnType<typeof statesByPair>, now: Date) {
  const begun = meetings.filter(meeting => meeting.slot.startsAt <= now)
  const stateOf = (meeting: Meeting) => states.get(pairKey(meeting)) ?? 'open'
  const count = (test: (state: string) => boolean) => begun.filter(meeting => test(stateOf(meeting))).length
  return {
    planned: meetings.length,
    begun: begun.length,
    held: count(state => state === 'held'),
    absent: count(state => state.endsWith('_absent')),
    open: count(state => state === 'open'),
    conflicts: count(state => state === 'conflict'),
  }
}

function sideCounts(parties: readonly PartyOfDay[], side: 'university' | 'enterprise') {
  const own = parties.filter(party => party.side === side)
  return { expected: own.length, arrived: own.filter(party => party.arrivedAt).length }
}

/** The board of the day for the office: who is there, who is missing next, what is held, what to decide; null when there is no such edition. */
export async function arrivalBoard(access: Access, slug: string) {
  const edition = await editionForOffice(access, slug)
  if (!edition) return null
  const { head } = edition
  const [parties, meetings, attendances, releases] = await Promise.all([
    findPartiesOfDay(head.id),
    publishedMeetings(head.id),
    findAttendances(head.id),
    findOpenReleases(head.id),
  ])
  const byId = new Map(parties.map(party => [party.id, party]))
  const states = statesByPair(attendances)
  const next = nextSlot(meetings, access.now)
  return {
    head,
    locale: access.locale as Locale,
    lateReleaseMinutes: edition.edition.lateReleaseMinutes,
    arrivals: {
      university: sideCounts(parties, 'university'),
      enterprise: sideCounts(parties, 'enterprise'),
    },
    next,
    missing: missingOf(meetings, byId, next?.index),
    meetings: countStates(meetings, states, access.now),
    conflicts: meetings
      .filter(meeting => states.get(pairKey(meeting)) === 'conflict')
      .map(meeting => conflictOf(meeting, byId)),
    releases: releases.flatMap(release => {
      const party = byId.get(release.partyId)
      return party ? [{ ...release, ...named(party), id: release.id, partyId: party.id }] : []
    }),
    absent: parties.filter(party => !party.arrivedAt).map(party => ({ ...named(party), side: party.side })),
    latest: parties
      .filter(party => party.arrivedAt)
      .sort((a, b) => b.arrivedAt!.getTime() - a.arrivedAt!.getTime())
      .slice(0, 8)
      .map(named),
  }
}
export type ArrivalBoard = NonNullable<Awaited<ReturnType<typeof arrivalBoard>>>

function conflictOf(
  { universityPartyId, enterprisePartyId, slot, tableIndex }: Meeting,
  parties: Map<string, PartyOfDay>,
) {
  return {
    universityPartyId,
    enterprisePartyId,
    startsAt: slot.startsAt,
    table: tableIndex,
    university: parties.get(universityPartyId)?.name ?? '',
    enterprise: parties.get(enterprisePartyId)?.name ?? '',
  }
}
