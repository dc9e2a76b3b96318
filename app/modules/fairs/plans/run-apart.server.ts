import { fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The work was stopped by its signal. */
export class Stopped extends Error {}

/** What a process working apart says. */
export type ApartMessage<P, R> =
  | { kind: 'progress'; progress: P }
  | { kind: 'done'; result: R }
  | { kind: 'failed'; message: string }

const MEMORY_MB = 1024

function start(program: string) {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY_MB}`],
    env: { PATH: process.env.PATH ?? '', NODE_ENV: process.env.NODE_ENV ?? 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  return child
}

/**
 * Runs a program beside this file in a process of its own with the lowest priority, so that neither pages nor
 * other jobs wait for it. Rejects when it fails or, with `Stopped`, when the signal aborts; the process ends then.
 */
export function runApart<O extends object, P, R>(
  program: 'solver-process.server.ts' | 'arrange-process.ts',
  order: O,
  options: { signal: AbortSignal; onProgress: (progress: P) => void },
): Promise<R> {
  return new Promise((resolve, reject) => {
    if (options.signal.aborted) return reject(new Stopped())
    const child = start(program)
    let complaint = ''
    child.stderr?.on('data', (text: Buffer) => {
      complaint = (complaint + text.toString()).slice(-2000)
    })
    const stop = () => {
      child.kill('SIGKILL')
      reject(new Stopped())
    }
    options.signal.addEventListener('abort', stop, { once: true })
    child.on('message', (message: ApartMessage<P, R>) => {
      if (message.kind === 'progress') options.onProgress(message.progress)
      else if (message.kind === 'done') resolve(message.result)
      else reject(new Error(message.message))
    })
    child.on('error', reject)
    child.on('exit', code => {
      options.signal.removeEventListener('abort', stop)
      reject(new Error(`the process ended (${code}) ${complaint}`.trim()))
    })
    child.send(order)
  })
}
