import { partyLabel } from '../party-status'
import type { Meeting } from '../timetable'

type Coded = { id: string; side: 'university' | 'enterprise'; number: number }
type Stored = { universityPartyId: string; enterprisePartyId: string; slot: number; tableIndex: number }

/** Meetings of the database as those of a plan: parties by their codes, in order of slot and table. */
export function codedMeetings(meetings: readonly Stored[], parties: readonly Coded[]): Meeting[] {
  const codes = new Map(parties.map(party => [party.id, partyLabel(party)]))
  return meetings.map(({ universityPartyId, enterprisePartyId, slot, tableIndex }) => ({
    university: codes.get(universityPartyId)!,
    enterprise: codes.get(enterprisePartyId)!,
    slot,
    table: tableIndex,
  }))
}

/** The first slot that has not begun: what lies before it is past and stays. */
export function firstOpenSlot(slots: readonly { startsAt: Date }[], now: Date): number {
  const open = slots.findIndex(slot => slot.startsAt > now)
  return open === -1 ? slots.length : open
}

type Seated = { universityPartyId: string; enterprisePartyId: string; slot: number; tableIndex: number }

const seatOf = ({ universityPartyId, enterprisePartyId, slot, tableIndex }: Seated) =>
  `${universityPartyId} ${enterprisePartyId} ${slot} ${tableIndex}`

/** Parties of whose meetings at least one is added, removed, at another time or another table. */
export function partiesConcerned(before: readonly Seated[], after: readonly Seated[]): string[] {
  const earlier = new Set(before.map(seatOf))
  const later = new Set(after.map(seatOf))
  const changed = [
    ...before.filter(meeting => !later.has(seatOf(meeting))),
    ...after.filter(meeting => !earlier.has(seatOf(meeting))),
  ]
  return [...new Set(changed.flatMap(one => [one.universityPartyId, one.enterprisePartyId]))]
}

/** Whether two versions agree in all slots before `slot`. */
export function samePast(before: readonly Seated[], after: readonly Seated[], slot: number): boolean {
  const past = (meetings: readonly Seated[]) =>
    meetings
      .filter(meeting => meeting.slot < slot)
      .map(seatOf)
      .sort()
      .join('|')
  return past(before) === past(after)
}
