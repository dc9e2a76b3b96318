import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { type FileHead, writeHead } from './file-head.server'
import { sealFor } from './seal.server'

/** Content of one chunk before it is compressed; what is held in memory at a time is a few of these. */
export const CHUNK_BYTES = 256 * 1024
export const LAST_BIT = 0x80000000
const SCRYPT_COST = 65_536

const deflate = promisify(deflateRaw)

export interface ChunkWriter {
  write(bytes: Uint8Array): Promise<void>
  /** Writes what is left and puts the file into its place. */
  finish(): Promise<{ bytes: number }>
  /** Removes what was written. */
  abandon(): Promise<void>
}

/**
 * Begins a file of compressed chunks, encrypted when there is a passphrase. It lies beside its place, readable by its
 * owner alone, until it is complete.
 */
export async function openChunkWriter(file: string, passphrase: string | null): Promise<ChunkWriter> {
  const head: FileHead = {
    format: 1,
    ...(passphrase && { key: { salt: randomBytes(32).toString('hex'), cost: SCRYPT_COST } }),
  }
  const headBytes = writeHead(head)
  const seal = await sealFor(head, headBytes, passphrase)
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`)
  const handle = await open(draft, 'w', 0o600)
  const pending: Uint8Array[] = []
  let held = 0
  let number = 0
  let size = 0

  async function put(bytes: Buffer) {
    await handle.writeFile(bytes)
    size += bytes.length
  }
  async function putChunk(plain: Buffer, last: boolean) {
    const { body, tag } = seal.close(number++, last, await deflate(plain, { level: 5 }))
    const length = Buffer.alloc(4)
    length.writeUInt32BE((body.length | (last ? LAST_BIT : 0)) >>> 0)
    await put(Buffer.concat([length, tag, body]))
  }
  async function putFull() {
    let rest = Buffer.concat(pending.splice(0))
    for (; rest.length >= CHUNK_BYTES; rest = rest.subarray(CHUNK_BYTES))
      await putChunk(rest.subarray(0, CHUNK_BYTES), false)
    held = rest.length
    if (held > 0) pending.push(Buffer.from(rest))
  }

  await put(headBytes)
  return {
    async write(bytes) {
      pending.push(bytes)
      held += bytes.length
      if (held >= CHUNK_BYTES) await putFull()
    },
    async finish() {
      await putChunk(Buffer.concat(pending.splice(0)), true)
      await handle.sync()
      await handle.close()
      await rename(draft, file)
      return { bytes: size }
    },
    async abandon() {
      await handle.close().catch(() => {})
      await rm(draft, { force: true })
    },
  }
}
