import { stat } from 'node:fs/promises'
import path from 'node:path'
import { readCsv } from './read-csv.server'
import { readJsonl } from './read-jsonl.server'
import { readXlsx } from './read-xlsx.server'
import { type Table, TableRefusal } from './table-refusal'
import { unpackedBytes } from './unpacked-size.server'

/** A larger file is refused unread. */
export const MAX_TABLE_BYTES = 256 * 1024 * 1024
const MAX_SHEET_BYTES = 32 * 1024 * 1024
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new TableRefusal('file-missing')
  return found.size
}

/** Opens a CSV, XLSX or JSON lines file by its extension. Throws `TableRefusal` for a file that cannot be read as a whole. */
export async function readTable(file: string, name = file): Promise<Table> {
  const size = await sizeOf(file)
  if (size === 0) throw new TableRefusal('empty')
  const extension = path.extname(name).toLowerCase()
  const limit = extension === '.xlsx' ? MAX_SHEET_BYTES : MAX_TABLE_BYTES
  if (size > limit)
    throw new TableRefusal('file-too-large', { megabytes: Math.ceil(size / 1048576), limit: limit / 1048576 })
  if (extension === '.csv') return readCsv(file)
  if (extension === '.jsonl' || extension === '.ndjson') return readJsonl(file)
  if (extension !== '.xlsx') throw new TableRefusal('file-type', { extension: extension || '-' })
  const unpacked = await unpackedBytes(file)
  if (unpacked === null) throw new TableRefusal('malformed', { reason: 'not-xlsx' })
  if (unpacked > MAX_UNPACKED_BYTES)
    throw new TableRefusal('file-too-large', { limit: MAX_UNPACKED_BYTES / 1048576 })
  return readXlsx(file)
}
