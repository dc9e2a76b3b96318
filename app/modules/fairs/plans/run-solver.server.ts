import { fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Plan, Progress } from '../timetable'
import type { SolverMessage, SolverOrder } from './solver-messages'

export class SolverStopped extends Error {}

const PROGRAM = 'solver-process.ts'
const MEMORY_MB = 1024

function start() {
  const child = fork(fileURLToPath(new URL(PROGRAM, import.meta.url)), [], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY_MB}`],
    env: { PATH: process.env.PATH ?? '', NODE_ENV: process.env.NODE_ENV ?? 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  return child
}

/**
 * Solves in a process of its own with the lowest priority, so that neither pages nor other jobs wait for it.
 * Rejects when it fails or, with `SolverStopped`, when the signal aborts; the process ends with the signal.
 */
export function runSolver(
  order: SolverOrder,
  options: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<Plan> {
  return new Promise((resolve, reject) => {
    const child = start()
    let complaint = ''
    child.stderr?.on('data', (text: Buffer) => {
      complaint = (complaint + text.toString()).slice(-2000)
    })
    const stop = () => {
      child.kill('SIGKILL')
      reject(new SolverStopped())
    }
    if (options.signal.aborted) return stop()
    options.signal.addEventListener('abort', stop, { once: true })
    child.on('message', (message: SolverMessage) => {
      if (message.kind === 'progress') options.onProgress(message.progress)
      else if (message.kind === 'done') resolve(message.plan)
      else reject(new Error(message.message))
    })
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`the solving process ended (${code}) ${complaint}`.trim())))
    child.send(order)
  })
}
