import { paths } from '../../paths'
import { isSignature, sign } from '../../platform/crypto.server'
import { env } from '../../platform/env.server'

const PURPOSE = 'partner-counter'
const SIGNATURE_LENGTH = 22
const SHAPE = /^([\w-]{22})\.(\d{1,6})\.([\w-]{22})$/

function packed(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
}

function unpacked(text: string): string {
  const hex = Buffer.from(text, 'base64url').toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The token of a counter's link: which counter, which of its links, signed. The same whenever it is made. */
export function counterToken(counter: { id: string; linkNo: number }): string {
  const body = `${packed(counter.id)}.${counter.linkNo}`
  return `${body}.${sign(PURPOSE, body).slice(0, SIGNATURE_LENGTH)}`
}

/** Reads a token; null when it was not signed here. Whether the link still holds is asked of the counter. */
export function readCounterToken(token: string): { id: string; linkNo: number } | null {
  const found = SHAPE.exec(token)
  if (!found) return null
  const [, id = '', no = '', signature = ''] = found
  const body = `${id}.${no}`
  const whole = signature + sign(PURPOSE, body).slice(SIGNATURE_LENGTH)
  return isSignature(PURPOSE, body, whole) ? { id: unpacked(id), linkNo: Number(no) } : null
}

/** The address a partner opens on a phone. */
export function counterAddress(counter: { id: string; linkNo: number }): string {
  return env().ORIGIN + paths.counter(counterToken(counter))
}
