import { once } from 'node:events'
import { PassThrough, type Writable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { localDateOf } from '../../kernel/local-date'
import { logger } from '../../platform/logger.server'
import type { Cell, Column, ExportTable } from './table'

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const MAX_CELL = 32_767
const ROWS_BETWEEN_PAUSES = 100
const FORMATS: Record<Column['kind'], string> = { text: '@', number: 'General', date: 'yyyy-mm-dd' }

function cellValue(cell: Cell): string | number | Date | null {
  if (typeof cell === 'string') return cell === '' ? null : cell.slice(0, MAX_CELL)
  return cell instanceof Date ? new Date(`${localDateOf(cell)}T00:00:00Z`) : cell
}

async function roomIn(out: Writable): Promise<void> {
  if (out.destroyed) throw new Error('the reader of the workbook went away')
  if (!out.writableNeedDrain) return
  const gone = new AbortController()
  await Promise.race(['drain', 'close'].map(event => once(out, event, { signal: gone.signal })))
  gone.abort()
}

/** Writes a table as the one sheet of a workbook, as fast as `out` takes it. Text is never a formula. Returns the rows. */
export async function writeWorkbook({ sheet, columns, rows }: ExportTable, out: Writable): Promise<number> {
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
  })
  const worksheet = workbook.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  worksheet.columns = columns.map(({ width, kind }) => ({
    width: width ?? (kind === 'text' ? 20 : 14),
    style: { numFmt: FORMATS[kind] },
  }))
  const head = worksheet.addRow(columns.map(column => column.heading))
  head.font = { bold: true }
  head.commit()
  let written = 0
  for await (const row of rows) {
    worksheet.addRow(row.map(cellValue)).commit()
    if (++written % ROWS_BETWEEN_PAUSES === 0) await roomIn(out)
  }
  worksheet.commit()
  await workbook.commit()
  return written
}

/** A table as a download `NAME.xlsx`, sent while it is read. A fault on the way breaks the download off. */
export function streamWorkbook(table: ExportTable, name = table.sheet): Response {
  const out = new PassThrough()
  writeWorkbook(table, out).catch((error: Error) => {
    if (!out.destroyed) logger.error({ err: error }, 'export broken off')
    out.destroy(error)
  })
  return new Response(createReadableStreamFromReadable(out), {
    headers: {
      'Content-Type': MIME,
      'Content-Disposition': `attachment; filename="export.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}.xlsx`,
      'Cache-Control': 'private, no-store',
    },
  })
}
