// @ts-check
import { refuse } from './plain-answer.mjs'

const RETRY_AFTER_S = '5'

/**
 * When the pages say that a failure is not theirs (the database is away: 503; the disk is full: 507; the body was no form: 400), the error
 * they made of it is replaced by a plain answer: it needs nothing that is away, and tells what to do.
 * @type {import('express').RequestHandler}
 */
export function answerInstead(request, response, next) {
  const { write, end } = response
  let replaced = false
  const isReplaced = () => {
    if (replaced) return true
    const { instead } = response.locals
    if (!instead || response.headersSent || response.statusCode < 500) return false
    replaced = true
    Object.assign(response, { write, end })
    for (const name of response.getHeaderNames()) if (STALE.has(name)) response.removeHeader(name)
    response.statusMessage = ''
    refuse(response, request, instead, instead === 503 ? { 'Retry-After': RETRY_AFTER_S } : {})
    Object.assign(response, { write: swallow, end: () => response })
    return true
  }
  response.write = /** @type {any} */ (
    (/** @type {any[]} */ ...args) => isReplaced() || write.apply(response, /** @type {any} */ (args))
  )
  response.end = /** @type {any} */ (
    (/** @type {any[]} */ ...args) =>
      isReplaced() ? response : end.apply(response, /** @type {any} */ (args))
  )
  next()
}

const STALE = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'set-cookie',
  'x-remix-response',
])
const swallow = () => true
