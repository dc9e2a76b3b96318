import { open } from 'node:fs/promises'
import { zipEntries } from '../files/index'

const TAIL = 2 * 1024 * 1024

/**
 * Whether a zip archive says it unpacks to at most `limit` bytes, read from the directory at its end (at most the last
 * 2 MB are looked at; an archive whose directory is larger is refused as well).
 */
export async function unpacksWithin(file: string, limit: number): Promise<boolean> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, TAIL)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    const entries = zipEntries(buffer, size - length)
    return entries !== null && entries.reduce((sum, entry) => sum + entry.unpacked, 0) <= limit
  } finally {
    await handle.close()
  }
}
