import { z } from 'zod'
import { MOST_CHARACTERS, MOST_MEETINGS, MOST_PARTIES, MOST_PLACES, MOST_SLOTS } from './limits.ts'

/** Faults named at most; the rest is only counted by the reader. */
const MOST_FAULTS = 20

const slot = z.int().min(0).max(MOST_SLOTS)
const id = z.string().min(1).max(200)

/** A fixed list of meetings among one pool of parties; slots and tables count from 0. */
export const meetingListSchema = z
  .object({
    slots: z.int().min(1).max(MOST_SLOTS),
    tables: z.int().min(1).max(100_000),
    maxBreakSpread: z.int().min(0).optional(),
    parties: z.array(z.object({ id, unavailable: z.array(slot).max(1000).default([]) })),
    meetings: z.array(z.object({ parties: z.tuple([id, id]), slots: z.array(slot).max(1000).optional() })),
  })
  .superRefine((list, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const places = list.meetings.length * list.slots
    if (places > MOST_PLACES) fault(['meetings'], `meetings × slots is ${places}, at most ${MOST_PLACES}`)
    checkParties(list, fault)
    checkMeetings(list, fault)
  })

export type MeetingList = z.input<typeof meetingListSchema>
type Checked = {
  slots: number
  parties: { id: string; unavailable: number[] }[]
  meetings: { parties: [string, string]; slots?: number[] | undefined }[]
}
type Fault = (path: (string | number)[], message: string) => void

function checkParties(list: Checked, fault: Fault): void {
  const seen = new Map<string, number>()
  list.parties.forEach((party, at) => {
    const earlier = seen.get(party.id)
    if (earlier !== undefined) fault(['parties', at, 'id'], `"${party.id}" is already parties[${earlier}]`)
    seen.set(party.id, at)
    outside(party.unavailable, list.slots, i => fault(['parties', at, 'unavailable', i], beyond(list.slots)))
  })
}

function checkMeetings(list: Checked, fault: Fault): void {
  const known = new Set(list.parties.map(party => party.id))
  list.meetings.forEach((meeting, at) => {
    meeting.parties.forEach((party, side) => {
      if (!known.has(party)) fault(['meetings', at, 'parties', side], `unknown party "${party}"`)
    })
    if (meeting.parties[0] === meeting.parties[1]) {
      fault(['meetings', at, 'parties'], `"${meeting.parties[0]}" would meet itself`)
    }
    if (meeting.slots?.length === 0) fault(['meetings', at, 'slots'], 'no slot is allowed')
    outside(meeting.slots ?? [], list.slots, i => fault(['meetings', at, 'slots', i], beyond(list.slots)))
  })
}

function outside(slots: readonly number[], count: number, report: (index: number) => void): void {
  slots.forEach((value, index) => {
    if (value >= count) report(index)
  })
}

const beyond = (slots: number) => `slots count from 0 to ${slots - 1}`

/** A fault of the input and its place, such as `meetings[3].parties[1]`. */
export interface InputFault {
  place: string
  message: string
}

export type ReadResult = { ok: true; list: MeetingList } | { ok: false; faults: InputFault[] }

/** Reads and checks a list of meetings given as JSON text. */
export function readMeetingList(text: string): ReadResult {
  if (text.length > MOST_CHARACTERS) {
    return refuse('file', `longer than ${MOST_CHARACTERS} characters, too long for a list of meetings`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refuse('file', `not JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}`)
  }
  return checkMeetingList(value)
}

/** Checks a list of meetings; every fault is named with its place. */
export function checkMeetingList(value: unknown): ReadResult {
  const long = tooLong(value, 'parties', MOST_PARTIES) ?? tooLong(value, 'meetings', MOST_MEETINGS)
  if (long) return long
  const parsed = meetingListSchema.safeParse(value)
  if (parsed.success) return { ok: true, list: parsed.data }
  return {
    ok: false,
    faults: parsed.error.issues
      .slice(0, MOST_FAULTS)
      .map(issue => ({ place: placeOf(issue.path), message: issue.message })),
  }
}

function tooLong(value: unknown, key: 'parties' | 'meetings', most: number): ReadResult | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const items = (value as Record<string, unknown>)[key]
  if (!Array.isArray(items) || items.length <= most) return undefined
  return refuse(key, `${items.length} entries, at most ${most} can be arranged`)
}

function refuse(place: string, message: string): ReadResult {
  return { ok: false, faults: [{ place, message }] }
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return place.replace(/^\./, '') || 'file'
}
