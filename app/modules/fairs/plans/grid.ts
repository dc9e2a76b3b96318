import { isMutual, type Picture, type PictureMeeting } from './picture'

export const GRID_VIEWS = ['university', 'enterprise', 'table', 'slot'] as const
export type GridView = (typeof GRID_VIEWS)[number]

/** What a cell holds: a meeting by its place in the picture, an absence, or nothing. */
export type Cell = number | 'away' | 'free'

export interface GridRow {
  key: string
  /** place of the party in the picture; null in a row of a table */
  party: number | null
  table: number | null
  cells: Cell[]
  meetings: number
  mutual: number
}

export interface SlotGroup {
  slot: number
  /** places in the picture, by table */
  meetings: number[]
}

const matches = (text: string, query: string) => text.toLocaleLowerCase().includes(query)

/** Whether a meeting concerns a query: a part of a name, or the number of a table. */
function concerns(picture: Picture, [u, e, , table]: PictureMeeting, query: string): boolean {
  return (
    matches(picture.parties[u]!.name, query) ||
    matches(picture.parties[e]!.name, query) ||
    String(table + 1) === query
  )
}

function emptyCells(picture: Picture, away: readonly number[]): Cell[] {
  return picture.slots.map((_, slot) => (away.includes(slot) ? 'away' : 'free'))
}

function place(row: GridRow, picture: Picture, at: number): void {
  const meeting = picture.meetings[at]!
  row.cells[meeting[2]] = at
  row.meetings += 1
  if (isMutual(meeting)) row.mutual += 1
}

function partyRows(picture: Picture, side: 'university' | 'enterprise', query: string): GridRow[] {
  const rows = new Map<number, GridRow>()
  picture.parties.forEach((party, at) => {
    if (party.side !== side) return
    const cells = emptyCells(picture, party.away)
    rows.set(at, { key: party.id, party: at, table: null, cells, meetings: 0, mutual: 0 })
  })
  const named = new Set<number>()
  picture.meetings.forEach((meeting, at) => {
    const own = meeting[side === 'university' ? 0 : 1]
    const row = rows.get(own)
    if (row) place(row, picture, at)
    if (query && concerns(picture, meeting, query)) named.add(own)
  })
  return [...rows.values()].filter(
    row => !query || named.has(row.party!) || matches(picture.parties[row.party!]!.name, query),
  )
}

function tableRows(picture: Picture, query: string): GridRow[] {
  const rows = Array.from({ length: picture.tables }, (_, table): GridRow => {
    const cells = emptyCells(picture, [])
    return { key: `t${table}`, party: null, table, cells, meetings: 0, mutual: 0 }
  })
  const named = new Set<number>()
  picture.meetings.forEach((meeting, at) => {
    place(rows[meeting[3]]!, picture, at)
    if (query && concerns(picture, meeting, query)) named.add(meeting[3])
  })
  return rows.filter(row => row.meetings > 0 && (!query || named.has(row.table!)))
}

/** The rows of a view; `query` keeps those that concern a name or a table number. */
export function gridRows(picture: Picture, view: Exclude<GridView, 'slot'>, query = ''): GridRow[] {
  const asked = query.trim().toLocaleLowerCase()
  return view === 'table' ? tableRows(picture, asked) : partyRows(picture, view, asked)
}

/** All meetings slot by slot, by table; slots in which nothing matches are left out when something is asked for. */
export function slotGroups(picture: Picture, query = ''): SlotGroup[] {
  const asked = query.trim().toLocaleLowerCase()
  const groups = picture.slots.map((_, slot): SlotGroup => ({ slot, meetings: [] }))
  picture.meetings.forEach((meeting, at) => {
    if (!asked || concerns(picture, meeting, asked)) groups[meeting[2]]!.meetings.push(at)
  })
  for (const { meetings } of groups)
    meetings.sort((a, b) => picture.meetings[a]![3] - picture.meetings[b]![3])
  return asked ? groups.filter(group => group.meetings.length > 0) : groups
}

/** Meetings in each slot. */
export function slotTotals(picture: Picture): number[] {
  const totals = picture.slots.map(() => 0)
  for (const meeting of picture.meetings) totals[meeting[2]]! += 1
  return totals
}

/** The place of the meeting at a seat of the picture, written `slot-table`; -1 when there is none. */
export function meetingAt(picture: Picture, seat: string | null): number {
  const found = /^(\d{1,4})-(\d{1,5})$/.exec(seat ?? '')
  if (!found) return -1
  const [slot, table] = [Number(found[1]), Number(found[2])]
  return picture.meetings.findIndex(meeting => meeting[2] === slot && meeting[3] === table)
}
