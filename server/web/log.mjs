// @ts-check
import pino from 'pino'
import { withoutPersonalMarks } from '../../app/kernel/personal-marks.mjs'

const LONG_CODE = /\/[\w-]{24,}(?=\/|$)/g
const UUID = /^\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/**
 * The process's log: one line of JSON for each request, without query, address or anything else about a person.
 * @param {string} name of the process
 */
export function createLog(name) {
  const logger = pino({
    level: process.env.LOG_LEVEL ?? 'info',
    base: { process: name, pid: process.pid },
    hooks: { streamWrite: withoutPersonalMarks },
  })
  return {
    /** @param {unknown} error @param {string} what */
    error: (error, what) => logger.error({ err: error }, what),

    /** @type {import('express').RequestHandler} */
    requests(request, response, next) {
      const began = performance.now()
      response.once('close', () => {
        const { statusCode: status } = response
        const ms = Math.round(performance.now() - began)
        const line = {
          id: response.locals.requestId,
          method: request.method,
          path: withoutCodes(request.path),
          status,
          ms,
        }
        const asset = request.originalUrl.startsWith('/assets/')
        logger[status >= 500 ? 'error' : asset ? 'debug' : 'info'](line, 'request')
      })
      next()
    },

    /** @type {import('express').ErrorRequestHandler} */
    failures(error, _request, response, next) {
      logger.error({ err: error, id: response.locals.requestId }, 'request failed')
      next(error)
    },
  }
}

/**
 * A path fit for the log: one-time codes in it are left out, record ids stay.
 * @param {string} path
 */
export function withoutCodes(path) {
  return path.replaceAll(LONG_CODE, segment => (UUID.test(segment) ? segment : '/…'))
}
