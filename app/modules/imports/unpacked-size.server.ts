import { open } from 'node:fs/promises'
import { zipEntries } from '../files/index'

const TAIL = 2 * 1024 * 1024

/**
 * How many bytes a zip archive says it unpacks to, read from the directory at its end (the last 2 MB are looked at).
 * Null when there is no directory that can be read.
 */
export async function unpackedBytes(file: string): Promise<number | null> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, TAIL)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    const entries = zipEntries(buffer, size - length)
    return entries?.reduce((sum, entry) => sum + entry.unpacked, 0) ?? null
  } finally {
    await handle.close()
  }
}
