import { setTimeout as pause } from 'node:timers/promises'
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

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, () => void finish())
process.on('unhandledRejection', error => logger.error({ err: error }, 'unhandled rejection'))
stopWorker = await startWorker()
if (process.connected) process.send?.({ ready: true })
