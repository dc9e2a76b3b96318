import { open } from 'node:fs/promises'
import type ExcelJS from 'exceljs'
import { type Table, TableRefusal, type TableRow } from './table-refusal'

const MAX_CELL = 20_000

type Cell = { text: string; formula: boolean }

function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return { text: '', formula: false }
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), formula: false }
  if (typeof value !== 'object') return { text: String(value).slice(0, MAX_CELL), formula: false }
  if ('formula' in value || 'sharedFormula' in value) return { text: '', formula: true }
  if ('richText' in value) return { text: value.richText.map(part => part.text).join(''), formula: false }
  if ('text' in value) return { text: String(value.text), formula: false }
  return { text: '', formula: false }
}

function cellsOf(values: ExcelJS.CellValue[]): Cell[] {
  return Array.from({ length: values.length - 1 }, (_, index) => cellOf(values[index + 1]))
}

async function assertZip(path: string): Promise<void> {
  const handle = await open(path)
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    if (buffer.readUInt32LE(0) !== 0x04034b50) throw new TableRefusal('malformed', { reason: 'not-xlsx' })
  } finally {
    await handle.close()
  }
}

async function* sheetRows(path: string): AsyncGenerator<{ row: number; cells: Cell[] }> {
  const { default: Excel } = await import('exceljs')
  const reader = new Excel.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
  })
  try {
    for await (const sheet of reader) {
      for await (const row of sheet)
        yield { row: row.number, cells: cellsOf(row.values as ExcelJS.CellValue[]) }
      return
    }
  } catch (error) {
    throw error instanceof TableRefusal ? error : new TableRefusal('malformed', { reason: 'not-xlsx' })
  }
}

function rowOf(columns: string[], { row, cells }: { row: number; cells: Cell[] }): TableRow {
  const named = Object.fromEntries(columns.map((column, index) => [column, cells[index]?.text.trim() ?? '']))
  const formula = columns.find((_, index) => cells[index]?.formula)
  return formula === undefined
    ? { row, cells: named }
    : { row, cells: named, fault: { column: formula, code: 'formula' } }
}

async function* rowsOf(
  columns: string[],
  rest: AsyncGenerator<{ row: number; cells: Cell[] }>,
): AsyncGenerator<TableRow> {
  for await (const next of rest) {
    if (next.cells.some(cell => cell.text !== '' || cell.formula)) yield rowOf(columns, next)
  }
}

/** The first sheet of an XLSX file, streamed. A cell with a formula is a fault of its row. */
export async function readXlsx(path: string): Promise<Table> {
  await assertZip(path)
  const all = sheetRows(path)
  const head = await all.next()
  if (head.done) throw new TableRefusal('empty')
  const columns = head.value.cells.map(cell => cell.text.trim())
  return { columns, rows: rowsOf(columns, all) }
}
