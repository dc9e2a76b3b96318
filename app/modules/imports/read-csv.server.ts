import { createReadStream } from 'node:fs'
import { CsvError, parse } from 'csv-parse'
import { type Table, TableRefusal, type TableRow } from './table-refusal'

const MAX_RECORD_BYTES = 1_000_000

async function decodes(path: string, encoding: 'utf-8' | 'gb18030'): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of createReadStream(path)) {
      const text = decoder.decode(chunk as Buffer, { stream: true })
      if (text.includes('\0')) return false
    }
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** The encoding of a text file, decided over its whole length; refuses what is neither UTF-8 nor GB18030. */
export async function textEncoding(path: string): Promise<'utf-8' | 'gb18030'> {
  if (await decodes(path, 'utf-8')) return 'utf-8'
  if (await decodes(path, 'gb18030')) return 'gb18030'
  throw new TableRefusal('encoding')
}

/** The text of a file, chunk by chunk. */
export async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await textEncoding(path))
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true })
  yield decoder.decode()
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error
  return new TableRefusal('malformed', {
    line: Number((error as { lines?: number }).lines ?? 0),
    reason: error.code,
  })
}

async function* records(path: string): AsyncGenerator<string[]> {
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD_BYTES,
    bom: true,
  })
  const feed = (async () => {
    try {
      for await (const text of textOf(path)) {
        if (!parser.write(text)) await new Promise(resolve => parser.once('drain', resolve))
      }
      parser.end()
    } catch (error) {
      parser.destroy(error as Error)
    }
  })()
  try {
    for await (const record of parser) yield record as string[]
  } catch (error) {
    throw refusalOf(error)
  } finally {
    parser.destroy()
  }
  await feed
}

async function* rowsOf(columns: string[], rest: AsyncGenerator<string[]>): AsyncGenerator<TableRow> {
  let row = 1
  for await (const record of rest) {
    row += 1
    const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']))
    yield record.length === columns.length
      ? { row, cells }
      : { row, cells, fault: { column: '', code: 'cell-count' } }
  }
}

/** A CSV file: RFC 4180, UTF-8 or GB18030. Throws `TableRefusal` for what cannot be read. */
export async function readCsv(path: string): Promise<Table> {
  const all = records(path)
  const head = await all.next()
  if (head.done) throw new TableRefusal('empty')
  const columns = head.value.map(column => column.trim())
  return { columns, rows: rowsOf(columns, all) }
}
