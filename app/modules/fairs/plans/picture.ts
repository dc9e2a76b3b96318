import type { Side } from '../timetable'

/** Letter of an enterprise's sector; beside the colour it tells sectors apart on a black-and-white print. */
export type Zone = 'a' | 'b' | 'c' | 'd' | 'e'
export const ZONES: readonly Zone[] = ['a', 'b', 'c', 'd', 'e']

export interface PictureSlot {
  startsAt: Date
  endsAt: Date
  /** a longer pause, or the end of a day, follows */
  pauseAfter: boolean
}

export interface PictureParty {
  /** id of the party of the edition */
  id: string
  side: Side
  name: string
  /** fits a cell: at most four characters */
  short: string
  /** enterprises only */
  zone: Zone | null
  /** slots it does not attend */
  away: number[]
}

/**
 * A meeting as numbers, since there are many: places of university and enterprise in `parties`, slot, table,
 * weight, 1 if pinned, rank of the wish of the university and of the enterprise (0 for none).
 */
export type PictureMeeting = readonly [
  university: number,
  enterprise: number,
  slot: number,
  table: number,
  weight: number,
  pinned: 0 | 1,
  universityRank: number,
  enterpriseRank: number,
]

/** A timetable as pages show it; what many cells share stands once. */
export interface Picture {
  slots: PictureSlot[]
  tables: number
  parties: PictureParty[]
  meetings: PictureMeeting[]
  /** name of each sector that occurs */
  sectors: { zone: Zone; name: string }[]
}

/** Both sides wished for the meeting. */
export function isMutual(meeting: PictureMeeting): boolean {
  return meeting[6] > 0 && meeting[7] > 0
}

/** The same without what only the organiser may know: weights, pins, wishes, absences. */
export function forVisitors(picture: Picture): Picture {
  return {
    ...picture,
    parties: picture.parties.map(party => ({ ...party, away: [] })),
    meetings: picture.meetings.map(([u, e, slot, table]) => [u, e, slot, table, 0, 0, 0, 0] as const),
  }
}

/** Only the meetings of one party, with the parties it meets; its own absences stay, those of others do not. */
export function ofParty(picture: Picture, partyId: string): Picture {
  const own = picture.parties.findIndex(party => party.id === partyId)
  const shown = forVisitors(picture)
  return {
    ...shown,
    parties: shown.parties.map((party, at) =>
      at === own ? { ...party, away: picture.parties[own]!.away } : party,
    ),
    meetings: shown.meetings.filter(([u, e]) => u === own || e === own),
  }
}
