import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { collectDefaultMetrics, register } from 'prom-client'
import { startWorker } from '../app/jobs/worker.server'
import { closeDb } from '../app/platform/db.server'
import { logger } from '../app/platform/logger.server'

const LONGEST_JOB_MS = 15_000

let stopWorker: (() => Promise<void>) | undefined
let stopping = false

/** Jobs at work are finished; those that take too long go back to the queue by themselves. */
async function finish(): Promise<void> {
  if (stopping) return
  stopping = true
  await Promise.race([stopWorker?.().then(closeDb), pause(LONGEST_JOB_MS)])
  process.exit(0)
}

/** A worker has no pages: its metrics are shown on a port of this machine, when one is named. */
function showMetrics(port: number): void {
  collectDefaultMetrics()
  const server = createServer(async (_request, response) => {
    const text = await register.metrics()
    response.setHeader('Content-Type', register.contentType).end(text)
  })
  server.on('error', error => logger.warn({ err: error.message }, 'metrics cannot be shown'))
  server.listen(port, '127.0.0.1').unref()
}

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, () => void finish())
process.on('unhandledRejection', error => logger.error({ err: error }, 'unhandled rejection'))
if (process.env.METRICS_PORT) showMetrics(Number(process.env.METRICS_PORT))
stopWorker = await startWorker()
if (process.connected) process.send?.({ ready: true })
