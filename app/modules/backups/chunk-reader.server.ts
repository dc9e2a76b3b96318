import { type FileHandle, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { BackupFault } from './backup-fault'
import { CHUNK_BYTES, LAST_BIT } from './chunk-writer.server'
import { LONGEST_HEAD, readHead } from './file-head.server'
import { type Seal, sealFor, TAG_BYTES } from './seal.server'

const inflate = promisify(inflateRaw)
const LONGEST_BODY = CHUNK_BYTES + 1024

/** A piece of the content and the byte of the file at which its chunk begins. */
export type Chunk = { bytes: Buffer; at: number }

async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const { bytesRead } = await handle.read(buffer, read, length - read, at + read)
    if (bytesRead === 0) break
    read += bytesRead
  }
  return buffer.subarray(0, read)
}

/** Length and body of the chunk that begins at a byte. */
async function nextChunk(handle: FileHandle, at: number) {
  const lead = await readAt(handle, at, 4 + TAG_BYTES)
  if (lead.length < 4 + TAG_BYTES)
    throw new BackupFault(`byte ${at}`, 'the file ends too early: it was cut off')
  const word = lead.readUInt32BE(0)
  const length = (word & ~LAST_BIT) >>> 0
  if (length > LONGEST_BODY) throw new BackupFault(`byte ${at}`, 'the file was altered here')
  const body = await readAt(handle, at + lead.length, length)
  if (body.length < length)
    throw new BackupFault(`byte ${at + lead.length + body.length}`, 'the file ends too early: it was cut off')
  return { last: word >= LAST_BIT, tag: lead.subarray(4), body, size: lead.length + length }
}

async function* chunksOf(
  handle: FileHandle,
  from: number,
  seal: Seal,
  wrongKey: string,
): AsyncGenerator<Chunk> {
  let at = from
  for (let number = 0; ; number++) {
    const { last, tag, body, size } = await nextChunk(handle, at)
    const plain = seal.open(number, last, body, tag)
    if (!plain) throw new BackupFault(`byte ${at}`, number === 0 ? wrongKey : 'the file was altered here')
    const bytes = await inflate(plain, { maxOutputLength: CHUNK_BYTES }).catch(() => {
      throw new BackupFault(`byte ${at}`, 'the file was altered here')
    })
    yield { bytes, at }
    at += size
    if (!last) continue
    const { size: length } = await handle.stat()
    if (length > at) throw new BackupFault(`byte ${at}`, 'the file goes on after its end')
    return
  }
}

/**
 * Reads a backup file chunk by chunk; each is checked before it is handed out.
 * @throws BackupFault at the first byte that is not as it was written
 */
export async function* readChunks(file: string, passphrase: string | null): AsyncGenerator<Chunk> {
  const handle = await open(file, 'r')
  try {
    const { head, length } = readHead(await readAt(handle, 0, LONGEST_HEAD))
    if (head.key && !passphrase)
      throw new BackupFault('byte 0', 'the file is encrypted and needs its passphrase')
    const seal = await sealFor(head, await readAt(handle, 0, length), passphrase)
    yield* chunksOf(
      handle,
      length,
      seal,
      head.key ? 'the passphrase is wrong, or the file was altered here' : 'the file was altered here',
    )
  } finally {
    await handle.close()
  }
}
