import type { MeetingList } from './meetings.schema.ts'

/** One meeting, by the numbers of its parties, with the slots it can take (ascending). */
export interface MeetingToPlace {
  readonly parties: readonly [number, number]
  readonly slots: readonly number[]
}

/** The instance in numbers: parties, meetings and slots count from 0. */
export interface ArrangeProblem {
  readonly slots: number
  readonly tables: number
  /** How far apart the counts of breaks of two parties may lie; Infinity when it does not matter. */
  readonly spread: number
  readonly partyIds: readonly string[]
  readonly meetings: readonly MeetingToPlace[]
  /** Per party: its meetings. */
  readonly meetingsOf: readonly (readonly number[])[]
}

/** Slot of every meeting, in the order of the meetings. */
export type Placement = Int32Array

/** The numbers of a checked list: every meeting with the slots in which it is allowed and both parties are there. */
export function toProblem(list: MeetingList): ArrangeProblem {
  const number = new Map(list.parties.map((party, index) => [party.id, index]))
  const away = list.parties.map(party => new Set(party.unavailable))
  const all = Array.from({ length: list.slots }, (_, slot) => slot)
  const meetings = list.meetings.map(meeting => {
    const parties: [number, number] = [number.get(meeting.parties[0])!, number.get(meeting.parties[1])!]
    const allowed = meeting.slots ? new Set(meeting.slots) : null
    const slots = all.filter(slot => (allowed?.has(slot) ?? true) && !parties.some(p => away[p]!.has(slot)))
    return { parties, slots }
  })
  return {
    slots: list.slots,
    tables: list.tables,
    spread: list.maxBreakSpread ?? Number.POSITIVE_INFINITY,
    partyIds: list.parties.map(party => party.id),
    meetings,
    meetingsOf: meetingsPerParty(list.parties.length, meetings),
  }
}

/** For each party the meetings it takes part in. */
export function meetingsPerParty(parties: number, meetings: readonly MeetingToPlace[]): number[][] {
  const own: number[][] = Array.from({ length: parties }, () => [])
  meetings.forEach((meeting, index) => {
    for (const party of meeting.parties) own[party]!.push(index)
  })
  return own
}
