import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { BackupFault } from './backup-fault'
import { type ByteSource, createByteSource } from './byte-source.server'
import { readChunks } from './chunk-reader.server'
import { type EntryHead, entryHead, entrySum, labelOf, type ManifestLine } from './entry'

const LONGEST_JSON = 256 * 1024 * 1024
const LONGEST_HEAD = 64 * 1024
/** A single piece of content may be as long as a row of a table. */
const LONGEST_PIECE = 1024 * 1024 * 1024

async function lengthOf(source: ByteSource, most: number): Promise<number> {
  const length = (await source.exactly(4)).readUInt32BE(0)
  if (length > most) throw new BackupFault(source.place(), 'the content makes no sense here')
  return length
}

/** Reads JSON of a known shape. */
export function parseJson<T>(bytes: Buffer, schema: z.ZodType<T>, place: string): T {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new BackupFault(place, 'the content makes no sense here')
  }
}

async function readJson<T>(source: ByteSource, schema: z.ZodType<T>): Promise<T> {
  return parseJson(await source.exactly(await lengthOf(source, LONGEST_HEAD)), schema, source.place())
}

/** The content of an entry in pieces; `sum` is complete when all were taken. */
function contentOf(source: ByteSource) {
  const hash = createHash('sha256')
  const sum = { bytes: 0, sha256: '' }
  async function* pieces(): AsyncGenerator<Buffer> {
    for (;;) {
      let left = await lengthOf(source, LONGEST_PIECE)
      if (left === 0) break
      for (; left > 0; ) {
        const piece = await source.some(left)
        left -= piece.length
        hash.update(piece)
        sum.bytes += piece.length
        yield piece
      }
    }
    sum.sha256 = hash.digest('hex')
  }
  return { sum, pieces: pieces() }
}

export type Visit = (head: EntryHead, content: AsyncGenerator<Buffer>) => Promise<void>

async function readEntry(source: ByteSource, head: EntryHead, visit: Visit): Promise<ManifestLine> {
  const { sum, pieces } = contentOf(source)
  await visit(head, pieces)
  for await (const _left of pieces);
  const noted = await readJson(source, entrySum)
  if (noted.sha256 !== sum.sha256 || noted.bytes !== sum.bytes)
    throw new BackupFault(source.place(), 'the content differs from its checksum')
  return { kind: head.kind, name: head.name, ...noted }
}

/**
 * Reads a backup file from end to end and shows each entry to `visit`, which may leave content untaken.
 * @returns the entries as they were found
 * @throws BackupFault with the place and the entry at the first thing that is not as it was written
 */
export async function readEntries(
  file: string,
  passphrase: string | null,
  visit: Visit,
): Promise<ManifestLine[]> {
  const source = createByteSource(readChunks(file, passphrase))
  const found: ManifestLine[] = []
  let label = ''
  try {
    while (!(await source.isAtEnd())) {
      const head = await readJson(source, entryHead)
      label = labelOf(head)
      found.push(await readEntry(source, head, visit))
    }
    return found
  } catch (error) {
    if (!(error instanceof BackupFault) || !label || error.place.includes(',')) throw error
    throw new BackupFault(`${error.place}, ${label}`, error.says)
  }
}

/** All of a small entry at once. */
export async function wholeOf(content: AsyncGenerator<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of content) {
    pieces.push(piece)
    size += piece.length
    if (size > LONGEST_JSON) throw new BackupFault('manifest', 'it is too long')
  }
  return Buffer.concat(pieces)
}
