import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Mip, MipAnswer, MipLimits, MipSolver } from './mip.types'
import { WORKER_SOURCE } from './worker-source'

interface Waiting {
  resolve(answer: MipAnswer): void
  reject(error: Error): void
}

/** Starts a worker thread with the `highs` solver; one model at a time, in order. */
export function startMipWorker(): MipSolver {
  const highs = createRequire(import.meta.url).resolve('highs')
  const worker = new Worker(WORKER_SOURCE, { eval: true, workerData: { highs } })
  const waiting: Waiting[] = []
  let ended: Error | null = null
  worker.on('message', (message: { answer?: MipAnswer; failed?: string }) => {
    const next = waiting.shift()
    if (message.answer) next?.resolve(message.answer)
    else next?.reject(new Error(`highs: ${message.failed}`))
  })
  const end = (error: Error) => {
    ended = error
    for (const next of waiting.splice(0)) next.reject(error)
  }
  worker.on('error', end)
  worker.on('exit', code => end(new Error(`the solver's thread ended (${code})`)))
  worker.unref()
  return {
    solve: (mip: Mip, limits: MipLimits) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        waiting.push({ resolve, reject })
        worker.ref()
        worker.postMessage({ mip, limits })
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}
