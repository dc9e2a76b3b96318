import { BackupFault } from './backup-fault'
import type { Chunk } from './chunk-reader.server'

/** Hands out the content of a file in the lengths asked for. */
export function createByteSource(chunks: AsyncGenerator<Chunk>) {
  let rest: Buffer = Buffer.alloc(0)
  let at = 0

  async function more(): Promise<boolean> {
    const next = await chunks.next()
    if (next.done) return false
    at = next.value.at
    rest = next.value.bytes
    return true
  }

  /** At most `most` bytes, at least one. */
  async function some(most: number): Promise<Buffer> {
    while (rest.length === 0)
      if (!(await more())) throw new BackupFault(`byte ${at}`, 'the content ends too early')
    const piece = rest.subarray(0, most)
    rest = rest.subarray(piece.length)
    return piece
  }

  return {
    /** Where in the file the reading is. */
    place: () => `byte ${at}`,
    some,
    /** Exactly `length` bytes, held in memory at once. */
    async exactly(length: number): Promise<Buffer> {
      const pieces: Buffer[] = []
      let got = 0
      while (got < length) {
        const piece = await some(length - got)
        pieces.push(piece)
        got += piece.length
      }
      return Buffer.concat(pieces)
    },
    /** Whether nothing follows; reads to the end of the file, where its last check is. */
    async isAtEnd(): Promise<boolean> {
      while (rest.length === 0) if (!(await more())) return true
      return false
    },
  }
}

export type ByteSource = ReturnType<typeof createByteSource>
