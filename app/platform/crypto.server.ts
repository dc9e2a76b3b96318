import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { env } from './env.server'

function key(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', env().SECRET, 'pengbo', purpose, 32))
}

/** A fresh random token, URL-safe, 192 bits. Store only its hash. */
export function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/** SHA-256 of a token or content as hex. */
export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

/** HMAC of a text under the key of one purpose, URL-safe. */
export function sign(purpose: string, text: string): string {
  return createHmac('sha256', key(`sign:${purpose}`))
    .update(text)
    .digest('base64url')
}

/** Whether a signature made by `sign` fits, compared in constant time. */
export function isSignature(purpose: string, text: string, signature: string): boolean {
  const expected = Buffer.from(sign(purpose, text))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** Encrypts a text with AES-256-GCM under the key of one purpose; base64url of nonce, tag and cipher text. */
export function encrypt(purpose: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(`encrypt:${purpose}`), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Decrypts what `encrypt` made; throws when it was altered or made for another purpose. */
export function decrypt(purpose: string, sealed: string): string {
  const raw = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key(`encrypt:${purpose}`), raw.subarray(0, 12))
  decipher.setAuthTag(raw.subarray(12, 28))
  return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8')
}

/** Encrypts bytes with AES-256-GCM under the key of one purpose: nonce, tag and cipher text. */
export function encryptBytes(purpose: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(`encrypt:${purpose}`), nonce)
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** Decrypts what `encryptBytes` made; throws when it was altered or made for another purpose. */
export function decryptBytes(purpose: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key(`encrypt:${purpose}`), sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}
