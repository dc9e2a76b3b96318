import { compareMeetings, type Meeting } from '../timetable'

/** One change between two versions; slots and tables from 0, absent on the side where there is no meeting. */
export interface DiffRow {
  kind: 'added' | 'removed' | 'moved' | 'reseated'
  university: string
  enterprise: string
  from: { slot: number; table: number } | null
  to: { slot: number; table: number } | null
}

export interface PlanDiff {
  rows: DiffRow[]
  added: number
  removed: number
  moved: number
  reseated: number
  same: number
}

const seat = ({ slot, table }: Meeting) => ({ slot, table })
const ORDER: Record<DiffRow['kind'], number> = { removed: 0, moved: 1, added: 2, reseated: 3 }

/** What changed between two versions, pair by pair, with the parties' names; first what people lose. */
export function diffOf(before: Meeting[], after: Meeting[], names: Record<string, string>): PlanDiff {
  const { same, reseated, moved, added, removed } = compareMeetings(before, after)
  const row = (
    kind: DiffRow['kind'],
    meeting: Meeting,
    from: DiffRow['from'],
    to: DiffRow['to'],
  ): DiffRow => ({
    kind,
    university: names[meeting.university] ?? meeting.university,
    enterprise: names[meeting.enterprise] ?? meeting.enterprise,
    from,
    to,
  })
  const rows = [
    ...removed.map(meeting => row('removed', meeting, seat(meeting), null)),
    ...moved.map(({ from, to }) => row('moved', to, seat(from), seat(to))),
    ...added.map(meeting => row('added', meeting, null, seat(meeting))),
    ...reseated.map(({ from, to }) => row('reseated', to, seat(from), seat(to))),
  ]
  const at = (one: DiffRow) => (one.to ?? one.from)!.slot
  rows.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || at(a) - at(b))
  return {
    rows,
    added: added.length,
    removed: removed.length,
    moved: moved.length,
    reseated: reseated.length,
    same: same.length,
  }
}
