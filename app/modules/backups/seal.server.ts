import { createCipheriv, createDecipheriv, createHash, scrypt } from 'node:crypto'
import type { FileHead } from './file-head.server'

export const TAG_BYTES = 16

/** How the chunks of one file are protected. The number of a chunk and whether it is the last are part of its tag. */
export interface Seal {
  close(at: number, last: boolean, plain: Buffer): { body: Buffer; tag: Buffer }
  /** The content of a chunk, or null when it is not what was written. */
  open(at: number, last: boolean, body: Buffer, tag: Buffer): Buffer | null
}

function positionOf(at: number, last: boolean): Buffer {
  const position = Buffer.alloc(12)
  position.writeUInt32BE(last ? 1 : 0, 0)
  position.writeBigUInt64BE(BigInt(at), 4)
  return position
}

/** Without a passphrase: a checksum, which finds damage but no deliberate change. */
function checksumSeal(head: Buffer): Seal {
  const tagOf = (at: number, last: boolean, body: Buffer) =>
    createHash('sha256')
      .update(head)
      .update(positionOf(at, last))
      .update(body)
      .digest()
      .subarray(0, TAG_BYTES)
  return {
    close: (at, last, plain) => ({ body: plain, tag: tagOf(at, last, plain) }),
    open: (at, last, body, tag) => (tagOf(at, last, body).equals(tag) ? body : null),
  }
}

/** AES-256-GCM; the key is this file's alone (random salt), so the position can be the nonce. */
function cipherSeal(key: Buffer, head: Buffer): Seal {
  return {
    close(at, last, plain) {
      const cipher = createCipheriv('aes-256-gcm', key, positionOf(at, last)).setAAD(head)
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return { body, tag: cipher.getAuthTag() }
    },
    open(at, last, body, tag) {
      const decipher = createDecipheriv('aes-256-gcm', key, positionOf(at, last)).setAAD(head).setAuthTag(tag)
      try {
        return Buffer.concat([decipher.update(body), decipher.final()])
      } catch {
        return null
      }
    },
  }
}

function keyFrom(passphrase: string, { salt, cost }: NonNullable<FileHead['key']>): Promise<Buffer> {
  const options = { N: cost, r: 8, p: 1, maxmem: 160 * 8 * cost }
  return new Promise((resolve, reject) =>
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'hex'), 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
}

/** The seal that belongs to a head; `headBytes` are bound into every chunk. */
export async function sealFor(head: FileHead, headBytes: Buffer, passphrase: string | null): Promise<Seal> {
  return head.key ? cipherSeal(await keyFrom(passphrase ?? '', head.key), headBytes) : checksumSeal(headBytes)
}
