import { textOf } from './read-csv.server'
import { type Table, TableRefusal, type TableRow } from './table-refusal'

const MAX_LINE = 1_000_000

async function* lines(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of textOf(path)) {
    rest += chunk
    const parts = rest.split('\n')
    rest = parts.pop() ?? ''
    if (rest.length > MAX_LINE) throw new TableRefusal('malformed', { reason: 'line-too-long' })
    yield* parts
  }
  yield rest
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(String).join('|') : String(value)
}

function parseLine(line: string, row: number): TableRow {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object')
    return { row, cells: Object.fromEntries(Object.entries(value).map(([key, cell]) => [key, cellOf(cell)])) }
  } catch {
    return { row, cells: {}, fault: { column: '', code: 'not-json' } }
  }
}

async function* rowsOf(path: string): AsyncGenerator<TableRow> {
  let row = 0
  for await (const line of lines(path)) {
    row += 1
    if (line.trim() !== '') yield parseLine(line, row)
  }
}

/** JSON lines: one object a line; rows are numbered as lines. Columns are those of the first object. */
export async function readJsonl(path: string): Promise<Table> {
  for await (const first of rowsOf(path)) {
    return { columns: Object.keys(first.cells), rows: rowsOf(path) }
  }
  throw new TableRefusal('empty')
}
