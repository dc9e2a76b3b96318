import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { localDateOf } from '../../kernel/local-date'
import type { ChangeContext } from '../events/index.server'
import { csvLine } from './csv'
import { noteExport } from './note-export.server'
import { countRegistry } from './registry.store.server'
import { type Registry, registryTable } from './registry-rows.server'
import { writeWorkbook } from './stream-workbook.server'
import type { Cell, ExportTable } from './table'

export const EXPORT_FORMATS = ['xlsx', 'csv', 'jsonl'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

const plain = (cell: Cell) => (cell instanceof Date ? localDateOf(cell) : cell)

async function* csvOf({ columns, rows }: ExportTable) {
  yield `\ufeff${csvLine(columns.map(column => column.heading))}`
  for await (const row of rows) yield csvLine(row.map(plain))
}

async function* jsonLinesOf({ columns, rows }: ExportTable) {
  for await (const row of rows) {
    const named = columns.map(({ heading }, index) => [heading, plain(row[index] ?? null)])
    yield `${JSON.stringify(Object.fromEntries(named))}\n`
  }
}

/** Writes a registry to a file in the columns of its import. Returns the number of rows. */
export async function exportRegistry(args: {
  context: ChangeContext
  kind: Registry
  format: ExportFormat
  file: string
}): Promise<number> {
  const { kind, format, file } = args
  await noteExport(args.context, kind, await countRegistry[kind](), kind === 'enterprises')
  const out = createWriteStream(file, { mode: 0o600 })
  let count = 0
  const table = registryTable(kind)
  const counted = async function* () {
    for await (const row of table.rows) {
      count++
      yield row
    }
  }
  const shown = { ...table, rows: counted() }
  if (format === 'xlsx') await writeWorkbook(shown, out)
  else await pipeline(Readable.from(format === 'csv' ? csvOf(shown) : jsonLinesOf(shown)), out)
  return count
}
