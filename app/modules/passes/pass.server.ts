import { randomBytes } from 'node:crypto'
import { ok, type Result, refuse } from '../../kernel/result'
import { isSignature, sign } from '../../platform/crypto.server'
import { shortCodeOf } from './short-code'

/** What a pass lets in: one registration of an event, or one party of a fair. */
export const PASS_KINDS = { gathering: 'g', fair: 'f' } as const
export type PassKind = keyof typeof PASS_KINDS
export type Pass = { kind: PassKind; id: string; expiresAt: Date }
export type PassFault = 'not-a-pass' | 'forged' | 'expired'

const PURPOSE = 'door-pass'
const SIGNATURE_LENGTH = 22
const SHAPE = /^(?:https?:\/\/[^/\s]+\/pass\/)?([gf])([\w-]{22})([0-9a-z]{6,8})\.([\w-]{22})$/

function packed(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
}

function unpacked(text: string): string {
  const hex = Buffer.from(text, 'base64url').toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The signature is cut to 132 bits: short enough for a small QR code, too long to guess. */
function signatureOf(body: string): string {
  return sign(PURPOSE, body).slice(0, SIGNATURE_LENGTH)
}

/** The text of a pass: kind, thing and expiry, signed. It holds no personal data and is the same whenever it is made. */
export function makePass({ kind, id, expiresAt }: Pass): string {
  const body = PASS_KINDS[kind] + packed(id) + Math.ceil(expiresAt.getTime() / 1000).toString(36)
  return `${body}.${signatureOf(body)}`
}

function fits(body: string, signature: string): boolean {
  const whole = sign(PURPOSE, body)
  return isSignature(PURPOSE, body, signature + whole.slice(SIGNATURE_LENGTH))
}

/** Reads a scanned text: the pass itself or the address it stands in. Says whether it is none, altered, or past its time. */
export function readPass(text: string, now: Date): Result<Pass, PassFault> {
  const found = SHAPE.exec(text.trim())
  if (!found) return refuse('not-a-pass')
  const [, letter = '', id = '', seconds = '', signature = ''] = found
  if (!fits(letter + id + seconds, signature)) return refuse('forged')
  const expiresAt = new Date(Number.parseInt(seconds, 36) * 1000)
  if (expiresAt <= now) return refuse('expired')
  return ok({ kind: letter === 'g' ? 'gathering' : 'fair', id: unpacked(id), expiresAt })
}

/** A fresh code for typing at the door; 40 bits, unique by the column that holds it. */
export function newShortCode(): string {
  return shortCodeOf(randomBytes(8))
}
