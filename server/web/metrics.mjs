// @ts-check
import { collectDefaultMetrics, Histogram, register } from 'prom-client'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const PROXY_HEADERS = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via']

/** Prometheus metrics of the process, shown to clients on the same machine only. */
export function createMetrics() {
  collectDefaultMetrics()
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['method', 'status', 'area'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  })
  return {
    /** @type {import('express').RequestHandler} */
    requests(request, response, next) {
      const measure = durations.startTimer()
      response.once('close', () => {
        measure({
          method: request.method,
          status: `${Math.floor(response.statusCode / 100)}xx`,
          area: areaOf(request.path),
        })
      })
      next()
    },

    /** @type {import('express').RequestHandler} */
    async show(request, response, next) {
      if (!isLocal(request)) return next()
      response.set({ 'Content-Type': register.contentType, 'Cache-Control': 'no-store' })
      response.send(await register.metrics())
    },
  }
}

const AREAS = new Set([
  'assets',
  'api',
  'openings',
  'enterprises',
  'universities',
  'fairs',
  'me',
  'enterprise',
])
for (const area of ['university', 'cadre', 'department', 'office', 'login', 'register', 'inbox'])
  AREAS.add(area)

/** First part of the path where it is a known one, so that probing clients cannot invent labels. @param {string} path */
function areaOf(path) {
  const first = path.split('/')[1] ?? ''
  if (first === '') return 'home'
  return AREAS.has(first) ? first : 'other'
}

/** A proxy on this machine hands on requests of others: its headers give it away. @param {import('express').Request} request */
function isLocal(request) {
  const { remoteAddress = '' } = request.socket
  return LOOPBACK.has(remoteAddress) && PROXY_HEADERS.every(name => request.headers[name] === undefined)
}
