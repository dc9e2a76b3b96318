// @ts-check
import { randomUUID } from 'node:crypto'
import { within } from '../../app/platform/work-scope.mjs'
import { refuse } from './plain-answer.mjs'

const LARGEST_FORM_BYTES = 1024 * 1024
const LARGEST_UPLOAD_BYTES = 32 * 1024 * 1024
const REQUEST_ID = /^[\w.-]{8,64}$/

/**
 * Gives the request an id, that of the proxy in front where it sent a sensible one: it stands in the answer, in every
 * line of the log and in the audit entries. And the client's address as the proxy (if any is trusted) reports it,
 * never as the client itself claims.
 * @type {import('express').RequestHandler}
 */
export function identifyRequest(request, response, next) {
  const sent = request.get('x-request-id') ?? ''
  const id = REQUEST_ID.test(sent) ? sent : randomUUID()
  response.locals.requestId = id
  response.set('X-Request-Id', id)
  request.headers['x-forwarded-for'] = request.ip
  within({ id }, () => next())
}

/**
 * Answers addresses nothing can be made of: broken percent escapes, invalid UTF-8, NUL.
 * @type {import('express').RequestHandler}
 */
export function refuseMalformed(request, response, next) {
  if (isReadable(request.url)) return next()
  refuse(response, request, 400)
}

/** @param {string} url path and query */
export function isReadable(url) {
  try {
    return url.startsWith('/') && !decodeURIComponent(url.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false
  }
}

/**
 * Bounds what a request may bring: files up to 32 MiB, everything else up to 1 MiB, and never of unknown length.
 * @type {import('express').RequestHandler}
 */
export function refuseTooLarge(request, response, next) {
  if (request.headers['transfer-encoding'] !== undefined) return refuse(response, request, 411)
  const isUpload = request.headers['content-type']?.startsWith('multipart/form-data')
  const length = Number(request.headers['content-length'] ?? 0)
  if (length <= (isUpload ? LARGEST_UPLOAD_BYTES : LARGEST_FORM_BYTES)) return next()
  refuse(response, request, 413)
}
