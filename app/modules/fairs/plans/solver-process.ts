// What the solving process runs: an instance comes in as a message, progress and the plan go out.
import { solveTimetable } from '../timetable/index.server'
import type { SolverMessage, SolverOrder } from './solver-messages'

const tell = (message: SolverMessage) => process.send?.(message)

process.on('disconnect', () => process.exit(0))
process.once('message', async (order: SolverOrder) => {
  try {
    const { instance, seed, effort, wishes } = order
    const onProgress = (progress: object) => tell({ kind: 'progress', progress } as SolverMessage)
    const plan = await solveTimetable(instance, {
      seed,
      effort,
      wishes,
      limit: wishes.length + 60,
      onProgress,
    })
    tell({ kind: 'done', plan })
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
  process.disconnect()
})
