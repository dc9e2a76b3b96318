import type { WishKind, WishList } from './apply-wish'
import { type FairSide, partyLabel } from './party-status'

export type WishTableRow = {
  row: number
  cells: Record<string, string>
  fault?: { column: string; code: string }
}
export type WishFault = { row: number; column: string; code: string }
type Target = { id: string; number: number; name: string }

/** Headings of either language for each column. */
export const WISH_COLUMNS = {
  number: ['编号', 'Number', 'number'],
  name: ['名称', 'Name', 'name'],
  mark: ['意向', 'Wish', 'mark'],
  rank: ['名次', 'Rank', 'rank'],
} as const
const MARKS: Record<string, WishKind> = {
  想见: 'wish',
  中立: 'neutral',
  屏蔽: 'block',
  meet: 'wish',
  wish: 'wish',
  neutral: 'neutral',
  block: 'block',
}

type Cell = { heading: string; text: string }
type Line = { row: number; target: string; mark: WishKind; rank: number | null; heading: string }

function cellOf(row: WishTableRow, column: keyof typeof WISH_COLUMNS): Cell {
  const heading = WISH_COLUMNS[column].find(name => name in row.cells) ?? WISH_COLUMNS[column][0]
  return { heading, text: (row.cells[heading] ?? '').normalize('NFKC').trim() }
}

function findTarget(row: WishTableRow, targets: readonly Target[], side: FairSide): Target | undefined {
  const { text: label } = cellOf(row, 'number')
  const { text: name } = cellOf(row, 'name')
  if (label)
    return targets.find(target => partyLabel({ side, number: target.number }) === label.toUpperCase())
  return targets.find(target => target.name === name)
}

function readLine(row: WishTableRow, targets: readonly Target[], side: FairSide): Line | WishFault | null {
  const fault = (cell: Cell, code: string) => ({ row: row.row, column: cell.heading, code })
  if (row.fault) return { row: row.row, ...row.fault }
  const [mark, rank] = [cellOf(row, 'mark'), cellOf(row, 'rank')]
  const target = findTarget(row, targets, side)
  const named = cellOf(row, cellOf(row, 'number').text ? 'number' : 'name')
  if (!target) return mark.text || rank.text || named.text ? fault(named, 'unknown-party') : null
  if (mark.text === '') return rank.text ? fault(rank, 'rank-without-wish') : null
  const kind = MARKS[mark.text.toLowerCase()]
  if (!kind) return fault(mark, 'bad-mark')
  if (rank.text && kind !== 'wish') return fault(rank, 'rank-without-wish')
  if (rank.text && !/^[1-9]\d{0,3}$/.test(rank.text)) return fault(rank, 'bad-rank')
  return {
    row: row.row,
    target: target.id,
    mark: kind,
    rank: rank.text ? Number(rank.text) : null,
    heading: rank.heading,
  }
}

function repetitions(lines: readonly Line[]): WishFault[] {
  const seen = new Set<string>()
  const ranks = new Set<number>()
  return lines.flatMap(({ row, target, rank, heading }): WishFault[] => {
    const faults: WishFault[] = []
    if (seen.has(target)) faults.push({ row, column: WISH_COLUMNS.name[0], code: 'duplicate-party' })
    if (rank !== null && ranks.has(rank)) faults.push({ row, column: heading, code: 'duplicate-rank' })
    seen.add(target)
    if (rank !== null) ranks.add(rank)
    return faults
  })
}

/**
 * A wish list from the rows of a table. Parties are known by number (U07, E112) or else by full name; wishes without
 * a rank follow those with one, in the order of the table. With any fault there is no list.
 */
export function readWishTable(
  rows: readonly WishTableRow[],
  targets: readonly Target[],
  side: FairSide,
): { list: WishList } | { faults: WishFault[] } {
  const read = rows.map(row => readLine(row, targets, side)).filter(line => line !== null)
  const lines = read.filter((line): line is Line => 'target' in line)
  const faults = [...read.filter((line): line is WishFault => 'code' in line), ...repetitions(lines)]
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.row - b.row) }
  const last = Number.MAX_SAFE_INTEGER
  const wishes = lines
    .filter(line => line.mark === 'wish')
    .sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || a.row - b.row)
    .map(line => line.target)
  const others = new Map<string, 'neutral' | 'block'>()
  for (const { target, mark } of lines) if (mark !== 'wish') others.set(target, mark)
  return { list: { wishes, others } }
}
