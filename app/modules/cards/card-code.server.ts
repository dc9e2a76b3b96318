import { ok, type Result, refuse } from '../../kernel/result'
import { isSignature, sign } from '../../platform/crypto.server'

export type CodeFault = 'not-a-code' | 'bad-signature'
export type CardCode = { cardId: string; expiresAt: Date }

const PURPOSE = 'talent-card'
const SIGNATURE_LENGTH = 22
const SHAPE = /^(?:https?:\/\/[^/\s]+\/cards\/)?([\w-]{22})([0-9a-z]{6,8})\.([\w-]{22})$/

/** The text of a card's code: card and end of validity, signed; it holds no personal data. */
export function makeCardCode({ cardId, expiresAt }: CardCode): string {
  const packed = Buffer.from(cardId.replaceAll('-', ''), 'hex').toString('base64url')
  const body = packed + Math.ceil(expiresAt.getTime() / 1000).toString(36)
  return `${body}.${sign(PURPOSE, body).slice(0, SIGNATURE_LENGTH)}`
}

function fits(body: string, signature: string): boolean {
  return isSignature(PURPOSE, body, signature + sign(PURPOSE, body).slice(SIGNATURE_LENGTH))
}

function unpacked(text: string): string {
  const hex = Buffer.from(text, 'base64url').toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Reads a scanned code or the address it stands in. A bad signature still says which card it claims to be. */
export function readCardCode(text: string): Result<CardCode, CodeFault> {
  const found = SHAPE.exec(text.trim())
  if (!found) return refuse('not-a-code')
  const [, id = '', seconds = '', signature = ''] = found
  const cardId = unpacked(id)
  if (!fits(id + seconds, signature)) return refuse('bad-signature', { cardId })
  return ok({ cardId, expiresAt: new Date(Number.parseInt(seconds, 36) * 1000) })
}
