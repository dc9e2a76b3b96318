import { breaksOf } from './breaks.ts'
import type { MeetingList } from './meetings.schema.ts'

/** An arranged list: the meetings in the order of the input, the breaks of all parties together, and how uneven they are. */
export interface ArrangedMeetings {
  meetings: { parties: [string, string]; slot: number; table: number }[]
  breaks: number
  /** Most breaks of a party less the fewest of a party. */
  breakSpread: number
}

/** Recomputes everything from the input alone and names each fault; an empty list means the arrangement holds. */
export function checkArrangement(list: MeetingList, arranged: ArrangedMeetings): string[] {
  if (arranged.meetings.length !== list.meetings.length) {
    return [`${arranged.meetings.length} meetings instead of ${list.meetings.length}`]
  }
  return [...meetingFaults(list, arranged), ...clashes(arranged), ...breakFaults(list, arranged)]
}

function meetingFaults(list: MeetingList, arranged: ArrangedMeetings): string[] {
  const away = new Map(list.parties.map(party => [party.id, party.unavailable ?? []]))
  return list.meetings.flatMap((wanted, index) => {
    const { parties, slot, table } = arranged.meetings[index]!
    const faults: string[] = []
    const report = (wrong: boolean, what: string) => wrong && faults.push(`meetings[${index}]: ${what}`)
    report(parties[0] !== wanted.parties[0] || parties[1] !== wanted.parties[1], 'other parties than asked')
    report(!Number.isInteger(slot) || slot < 0 || slot >= list.slots, `no such slot ${slot}`)
    report(!Number.isInteger(table) || table < 0 || table >= list.tables, `no such table ${table}`)
    report(wanted.slots !== undefined && !wanted.slots.includes(slot), `not allowed in slot ${slot}`)
    for (const party of parties)
      report(away.get(party)?.includes(slot) ?? true, `${party} is away in slot ${slot}`)
    return faults
  })
}

function clashes(arranged: ArrangedMeetings): string[] {
  const taken = new Map<string, number>()
  return arranged.meetings.flatMap((meeting, index) => {
    const keys = [...meeting.parties.map(party => `party ${party}`), `table ${meeting.table}`]
    return keys.flatMap(key => {
      const place = `${key} in slot ${meeting.slot}`
      const other = taken.get(place)
      taken.set(place, index)
      return other === undefined ? [] : [`meetings[${index}]: ${place} already has meetings[${other}]`]
    })
  })
}

function breakFaults(list: MeetingList, arranged: ArrangedMeetings): string[] {
  const slots = new Map<string, number[]>(list.parties.map(party => [party.id, []]))
  for (const meeting of arranged.meetings) {
    for (const party of meeting.parties) slots.get(party)?.push(meeting.slot)
  }
  const breaks = [...slots.values()].map(breaksOf)
  const total = breaks.reduce((sum, count) => sum + count, 0)
  const spread = spreadOf(breaks)
  const faults: string[] = []
  if (total !== arranged.breaks) faults.push(`breaks: ${arranged.breaks} stated, ${total} counted`)
  if (spread !== arranged.breakSpread)
    faults.push(`breakSpread: ${arranged.breakSpread} stated, ${spread} counted`)
  if (list.maxBreakSpread !== undefined && spread > list.maxBreakSpread) {
    faults.push(`breakSpread: ${spread}, at most ${list.maxBreakSpread} allowed`)
  }
  return faults
}

/** Largest less smallest count; 0 when nobody is counted. */
export function spreadOf(breaks: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (const count of breaks) {
    if (count < least) least = count
    if (count > most) most = count
  }
  return breaks.length === 0 ? 0 : most - least
}
