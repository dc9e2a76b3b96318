// @ts-check
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
const INLINE = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const DATA = /\btype="application\/(?:ld\+)?json"/

/** @param {string} text */
const sha256 = text => createHash('sha256').update(text)

/**
 * A page without the nonce of the request it was made for, and the hashes that allow its own scripts instead.
 * Null when the nonce stands anywhere else: such a page must not be given to others.
 * @param {string} html @param {string} nonce
 */
export function withoutNonce(html, nonce) {
  const page = html.replaceAll(` nonce="${nonce}"`, '')
  if (nonce !== '' && page.includes(nonce)) return null
  const scripts = [...page.matchAll(INLINE)].filter(
    ([, attributes = '']) => !/\bsrc=/.test(attributes) && !DATA.test(attributes),
  )
  const hashes = scripts.map(([, , code = '']) => `'sha256-${sha256(code).digest('base64')}'`)
  return { page, hashes: [...new Set(hashes)] }
}

/** @param {Buffer} body */
export const etagOf = body => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** @param {string | undefined} sent If-None-Match @param {string} etag */
export function isKnown(sent, etag) {
  return sent !== undefined && (sent === etag || sent.split(/\s*,\s*/).includes(etag))
}

/** @param {string | undefined} accepted Accept-Encoding @returns {'br' | 'gzip' | 'identity'} */
export function encodingFor(accepted = '') {
  const offers = accepted.split(',').map(offer => offer.trim().split(/\s*;\s*/))
  const takes = (/** @type {string} */ name) =>
    offers.some(([offer, quality]) => offer === name && !/^q=0(\.0*)?$/.test(quality ?? ''))
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}

/** @param {Buffer} body @param {'br' | 'gzip' | 'identity'} encoding @returns {Promise<Buffer>} */
export async function encode(body, encoding) {
  if (encoding === 'br') {
    const params = {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 5,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    }
    return brotli(body, { params })
  }
  return encoding === 'gzip' ? gzip(body) : body
}
