import type ExcelJS from 'exceljs'
import { unpacksSafely } from '../../files/index'
import type { PairRow } from './arrangement-of-pairs'

const MOST_ROWS = 10_002

const textOf = (value: ExcelJS.CellValue): string => {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value).trim()
  if ('richText' in value)
    return value.richText
      .map(part => part.text)
      .join('')
      .trim()
  if ('text' in value) return String(value.text).trim()
  return ''
}

/** The first three columns of the first sheet; null for what is no workbook, or unpacks to too much. */
export async function readPairsSheet(bytes: Uint8Array): Promise<PairRow[] | null> {
  if (!unpacksSafely(bytes)) return null
  const { default: Excel } = await import('exceljs')
  const workbook = new Excel.Workbook()
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  } catch {
    return null
  }
  const rows: PairRow[] = []
  workbook.worksheets[0]?.eachRow((row, number) => {
    if (rows.length > MOST_ROWS) return
    const cell = (at: number) => textOf(row.getCell(at).value)
    if (cell(1) || cell(2)) rows.push({ row: number, cells: [cell(1), cell(2), cell(3)] })
  })
  return rows
}
