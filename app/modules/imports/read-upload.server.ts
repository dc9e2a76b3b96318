import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readTable } from './read-table.server'
import { TableRefusal, type TableRow } from './table-refusal'

/**
 * All rows of a small uploaded table, read at once. Throws `TableRefusal` for a file that cannot be read as a whole
 * or has more than `most` rows.
 */
export async function readUploadedTable(
  upload: { name: string; bytes: Uint8Array },
  most: number,
): Promise<{ columns: string[]; rows: TableRow[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'table-'))
  try {
    const file = path.join(folder, `table${path.extname(upload.name).toLowerCase()}`)
    await writeFile(file, upload.bytes)
    const { columns, rows } = await readTable(file)
    const read: TableRow[] = []
    for await (const row of rows) {
      if (read.length >= most) throw new TableRefusal('file-too-large', { limit: most })
      read.push(row)
    }
    return { columns, rows: read }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
