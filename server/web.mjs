// @ts-check
// The process that answers HTTP. Its environment is complete and checked: start.mjs saw to it.
import { createServer } from 'node:http'
import express from 'express'
import { finishOnSignal } from './web/finish.mjs'
import { listen } from './web/listen.mjs'
import { createLog } from './web/log.mjs'
import { createMetrics } from './web/metrics.mjs'
import { checkOrigin } from './web/origin-check.mjs'
import { createPages } from './web/pages.mjs'
import { answerPlainly } from './web/plain-answer.mjs'
import { identifyRequest, refuseMalformed, refuseTooLarge } from './web/request.mjs'
import { securityHeaders } from './web/security-headers.mjs'

const dev = process.env.NODE_ENV !== 'production'
const origin = process.env.ORIGIN ?? ''
const secure = origin.startsWith('https:')
const log = createLog('web')
const metrics = createMetrics()
const app = express()
const server = createServer({ headersTimeout: 15_000, requestTimeout: 120_000 }, app)
const leave = finishOnSignal(server)

app.disable('x-powered-by')
app.set('trust proxy', process.env.TRUST_PROXY ?? 'loopback')
app.get('/healthz', (_request, response) => {
  const takes = leave.takesRequests()
  response.status(takes ? 200 : 503).set('Cache-Control', 'no-store')
  response.json({ status: takes ? 'ok' : 'draining' })
})
app.get('/metrics', metrics.show)
app.use(identifyRequest, log.requests, metrics.requests)
app.use(securityHeaders({ dev, secure }))
app.use(refuseMalformed, refuseTooLarge, checkOrigin(origin))
app.use(await createPages({ dev, secure, server }))
app.use(log.failures, answerPlainly)

process.on('unhandledRejection', error => log.error(error, 'unhandled rejection'))
const port = await listen(server)
if (process.connected) process.send?.({ port })
