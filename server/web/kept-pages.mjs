// @ts-check
import { writeReadableStreamToWritable } from '@remix-run/node'
import { encode, encodingFor, etagOf, isKnown, withoutNonce } from './kept-answer.mjs'
import { createStore } from './kept-store.mjs'
import { contentPolicy } from './security-headers.mjs'

const LONGEST_ADDRESS = 600
const KEPT_TYPES = /^text\/(html|x-script)\b/

/**
 * @typedef {{ changes: import('./kept-store.mjs').Changes, localeCookies: () => Promise<Map<string, string>> }} Keeping
 * @typedef {{ keep?: readonly string[], nonce: string }} Context
 * @typedef {(request: Request, context: any) => Promise<Response>} Answer
 */

/**
 * The language of a request that could as well be anybody's: it asks for a page and brings no cookie but that of the
 * language. Null for all others.
 * @param {import('express').Request} request @param {Map<string, string>} locales
 */
export function anonymousLocale(request, locales) {
  const { cookie, authorization, range } = request.headers
  if (request.method !== 'GET' || authorization || range) return null
  const url = request.originalUrl
  if (url.length > LONGEST_ADDRESS || /[?&]lng=/.test(url)) return null
  if (cookie === undefined || cookie === '') return 'zh-CN'
  return cookie.startsWith('lng=') ? (locales.get(cookie.slice(4)) ?? null) : null
}

/** @param {import('express').Request} request */
function asRequest(request) {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  const [, port] = (request.headers.host ?? '').split(':')
  const host = port ? `${request.hostname}:${port}` : request.hostname
  return new Request(`${request.protocol}://${host}${request.originalUrl}`, { headers })
}

/**
 * What of an answer may be kept; null when nothing.
 * @param {Response} answer @param {Context} context @param {boolean} secure
 * @returns {Promise<import('./kept-store.mjs').Answer | null>}
 */
async function keepable(answer, context, secure) {
  const type = answer.headers.get('content-type') ?? ''
  if (answer.status !== 200 || !context.keep || !KEPT_TYPES.test(type)) return null
  if (answer.headers.has('set-cookie') || answer.headers.has('cache-control')) return null
  const text = await answer.clone().text()
  const bare = withoutNonce(text, context.nonce)
  if (!bare) return null
  const body = Buffer.from(bare.page)
  const headers = Object.fromEntries(answer.headers)
  headers['content-security-policy'] = contentPolicy({ hashes: bare.hashes, dev: false, secure })
  headers['cache-control'] = 'private, no-cache'
  headers.vary = 'Cookie, Accept-Encoding'
  return { topics: context.keep, body, headers, etag: etagOf(body) }
}

/**
 * @param {import('express').Request} request @param {import('express').Response} response
 * @param {import('./kept-store.mjs').Kept} kept
 */
async function giveKept(request, response, kept) {
  for (const [name, value] of Object.entries(kept.headers)) response.setHeader(name, value)
  response.setHeader('ETag', kept.etag)
  if (isKnown(request.headers['if-none-match'], kept.etag)) {
    response.removeHeader('content-type')
    response.statusCode = 304
    return void response.end()
  }
  const encoding = encodingFor(request.headers['accept-encoding'])
  const body = kept.encoded.get(encoding) ?? encode(kept.body, encoding)
  kept.encoded.set(encoding, body)
  const sent = await body
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', sent.length)
  response.end(sent)
}

/** @param {import('express').Response} response @param {Response} answer */
async function giveOn(response, answer) {
  response.status(answer.status)
  for (const [name, value] of answer.headers) response.append(name, value)
  if (answer.body) await writeReadableStreamToWritable(answer.body, response)
  else response.end()
}

/**
 * Keeps the answers of pages that ask for it and gives them to the next visitors: never to anybody logged in, never
 * in another language, never past a change, one making for all who ask at the same time.
 * @param {{ keeping: Keeping, answer: Answer, secure: boolean,
 *   contextOf: (request: import('express').Request, response: import('express').Response) => Context }} options
 * @returns {Promise<{ given: import('express').RequestHandler, made: import('express').RequestHandler }>}
 *   `given` answers what is there, before anything else is done for the request; `made` renders what is not
 */
export async function keptPages({ keeping, answer, secure, contextOf }) {
  const locales = await keeping.localeCookies()
  const store = createStore({ changes: keeping.changes })

  /** @param {import('express').Request} request */
  function keyOf(request) {
    if (!keeping.changes.isListening()) return null
    const locale = anonymousLocale(request, locales)
    return locale && `${locale} ${request.headers.host} ${request.originalUrl}`
  }

  /** @param {string} key @param {import('express').Request} request @param {import('express').Response} response */
  async function render(key, request, response) {
    /** @type {Response | undefined} */
    let made
    const kept = await store.make(key, async () => {
      const context = contextOf(request, response)
      made = await answer(asRequest(request), context)
      return keepable(made, context, secure)
    })
    if (kept) return giveKept(request, response, kept)
    if (made) return giveOn(response, made)
  }

  return {
    given(request, response, next) {
      const key = keyOf(request)
      const kept = key && store.find(key)
      if (!kept) return next()
      giveKept(request, response, kept).catch(next)
    },
    async made(request, response, next) {
      const key = keyOf(request)
      if (!key || store.isRefused(key)) return next()
      try {
        const joined = await store.joining(key)
        if (joined) return await giveKept(request, response, joined)
        if (joined === null) return next()
        await render(key, request, response)
      } catch (error) {
        next(error)
      }
    },
  }
}
