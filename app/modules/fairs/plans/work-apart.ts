import type { ApartMessage } from './run-apart.server'

/**
 * The other end of `runApart`: takes one order, says how it goes and how it ended, and leaves with its parent.
 */
export function workApart<O, P, R>(work: (order: O, onProgress: (progress: P) => void) => Promise<R>): void {
  const tell = (message: ApartMessage<P, R>) => process.send?.(message)
  process.on('disconnect', () => process.exit(0))
  process.once('message', async (order: O) => {
    try {
      const result = await work(order, progress => tell({ kind: 'progress', progress }))
      tell({ kind: 'done', result })
    } catch (error) {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
    process.disconnect()
  })
}
