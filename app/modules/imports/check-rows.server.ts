import { readHeadings } from './headings'
import { type ImportKind, ROWS, type RowOf } from './row-schemas'
import { type Table, TableRefusal, type TableRow } from './table-refusal'

export type Fault = { row: number; column: string; code: string; value: string }
export type CheckedRow<K extends ImportKind> =
  | { row: number; value: RowOf<K> }
  | { row: number; faults: Fault[] }

const SHOWN = 80

function faultOf(row: number, column: string, code: string, value: string | undefined): Fault {
  return {
    row,
    column,
    code,
    value: Array.from(value ?? '')
      .slice(0, SHOWN)
      .join(''),
  }
}

function checkRow<K extends ImportKind>(
  kind: K,
  names: Record<string, string>,
  { row, cells, fault }: TableRow,
): CheckedRow<K> {
  if (fault)
    return { row, faults: [faultOf(row, names[fault.column] ?? fault.column, fault.code, undefined)] }
  const named: Record<string, string> = {}
  for (const [heading, column] of Object.entries(names)) named[column] = cells[heading] ?? ''
  const parsed = ROWS[kind].schema.safeParse(named)
  if (parsed.success) return { row, value: parsed.data as RowOf<K> }
  return {
    row,
    faults: parsed.error.issues.map(issue => {
      const column = String(issue.path[0] ?? '')
      return faultOf(row, column, issue.message, named[column])
    }),
  }
}

/**
 * The rows of a table as values or faults, in order; a second row of one identity is a fault. Throws `TableRefusal` when a required
 * column is missing.
 */
export function checkRows<K extends ImportKind>(
  kind: K,
  table: Table,
): { ignored: string[]; rows: AsyncGenerator<CheckedRow<K>> } {
  const { names, missing, ignored } = readHeadings(kind, table.columns)
  if (missing.length > 0) throw new TableRefusal('columns-missing', { columns: missing.join(',') })
  async function* rows(): AsyncGenerator<CheckedRow<K>> {
    const seen = new Set<string>()
    for await (const raw of table.rows) {
      const checked = checkRow(kind, names, raw)
      const { identity } = ROWS[kind]
      const key = 'value' in checked ? String((checked.value as Record<string, unknown>)[identity]) : null
      if (key !== null && seen.has(key))
        yield { row: raw.row, faults: [faultOf(raw.row, identity, 'repeated', key)] }
      else yield checked
      if (key !== null) seen.add(key)
    }
  }
  return { ignored, rows: rows() }
}
