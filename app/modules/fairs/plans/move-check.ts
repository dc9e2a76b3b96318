import { ok, type Result, refuse } from '../../../kernel/result'

export type MoveRefusal =
  | 'taken'
  | 'unknown-slot'
  | 'same-place'
  | 'past'
  | 'pinned'
  | 'university-away'
  | 'enterprise-away'
  | 'university-busy'
  | 'enterprise-busy'
  | 'table-taken'
  | 'tables-full'

type Seated = {
  universityPartyId: string
  enterprisePartyId: string
  slot: number
  tableIndex: number
  pinned: boolean
}

export interface MoveQuestion {
  meetings: readonly Seated[]
  meeting: Seated
  to: { slot: number; table: number | null }
  absences: readonly { partyId: string; slot: number }[]
  tables: number
  slots: number
  /** slots before it have begun */
  firstOpen: number
}

function whoIsIn({ meetings, meeting, to, absences }: MoveQuestion): MoveRefusal | null {
  const away = (partyId: string) => absences.some(one => one.partyId === partyId && one.slot === to.slot)
  if (away(meeting.universityPartyId)) return 'university-away'
  if (away(meeting.enterprisePartyId)) return 'enterprise-away'
  const others = meetings.filter(one => one !== meeting && one.slot === to.slot)
  if (others.some(one => one.universityPartyId === meeting.universityPartyId)) return 'university-busy'
  if (others.some(one => one.enterprisePartyId === meeting.enterprisePartyId)) return 'enterprise-busy'
  return null
}

/** The table for a moved meeting: the one asked for, else its own, else the first that is free. */
function tableFor({ meetings, meeting, to, tables }: MoveQuestion): Result<number, MoveRefusal> {
  const taken = new Set(
    meetings.filter(one => one !== meeting && one.slot === to.slot).map(one => one.tableIndex),
  )
  if (to.table !== null)
    return taken.has(to.table) || to.table >= tables ? refuse('table-taken') : ok(to.table)
  if (!taken.has(meeting.tableIndex) && meeting.tableIndex < tables) return ok(meeting.tableIndex)
  for (let table = 0; table < tables; table++) if (!taken.has(table)) return ok(table)
  return refuse('tables-full')
}

/** Whether a meeting may be moved by hand, and the table it gets. Pure; the database guards the same places. */
export function checkMove(question: MoveQuestion): Result<number, MoveRefusal> {
  const { meeting, to, slots, firstOpen } = question
  if (!Number.isInteger(to.slot) || to.slot < 0 || to.slot >= slots) return refuse('unknown-slot')
  if (to.slot === meeting.slot && (to.table === null || to.table === meeting.tableIndex))
    return refuse('same-place')
  if (meeting.pinned) return refuse('pinned')
  if (meeting.slot < firstOpen || to.slot < firstOpen) return refuse('past')
  const hindrance = whoIsIn(question)
  return hindrance ? refuse(hindrance) : tableFor(question)
}
