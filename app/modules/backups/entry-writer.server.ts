import { createHash } from 'node:crypto'
import type { ChunkWriter } from './chunk-writer.server'
import type { EntryHead, ManifestLine } from './entry'

const NEWLINE = 10

function sized(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** COPY ends each row with a line feed, and writes those inside values as \n. */
function linesIn(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}

/** Writes entries one behind the other and keeps the lines of the manifest. */
export function createEntryWriter(out: ChunkWriter) {
  const lines: ManifestLine[] = []
  const json = (value: unknown) => out.write(sized(Buffer.from(JSON.stringify(value))))

  async function stream(head: EntryHead, content: AsyncIterable<Uint8Array>): Promise<ManifestLine> {
    const hash = createHash('sha256')
    const counts = head.kind === 'table' || head.kind === 'jobs'
    let bytes = 0
    let rows = 0
    await json(head)
    for await (const piece of content) {
      if (piece.length === 0) continue
      const buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
      hash.update(buffer)
      bytes += buffer.length
      if (counts) rows += linesIn(buffer)
      await out.write(sized(buffer))
    }
    await out.write(Buffer.alloc(4))
    const sum = { rows: counts ? rows : null, bytes, sha256: hash.digest('hex') }
    await json(sum)
    const line = { kind: head.kind, name: head.name, ...sum }
    lines.push(line)
    return line
  }

  async function* once(value: unknown) {
    yield Buffer.from(JSON.stringify(value))
  }

  return {
    lines,
    stream,
    value: (kind: EntryHead['kind'], value: unknown) => stream({ kind, name: kind }, once(value)),
  }
}

export type EntryWriter = ReturnType<typeof createEntryWriter>
