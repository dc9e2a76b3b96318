import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from '#server/paths.mjs'
import { cleanEnvironment } from '#tests/support/run/program.mjs'

export type Kind = 'web' | 'worker'

const ARGUMENTS: Record<Kind, string[]> = {
  web: ['--max-old-space-size=200', 'server/web.mjs'],
  worker: ['--max-old-space-size=384', '--import', 'tsx', 'server/worker.ts'],
}
const READY_WITHIN_MS = 120_000

export type SiteProcess = Awaited<ReturnType<typeof startProcess>>

/** One process of the site, started as its launcher starts it, that can be killed and started again. */
export async function startProcess(
  kind: Kind,
  options: { name: string; dataDir: string; env: Record<string, string> },
) {
  const logFile = path.join(options.dataDir, `${options.name}.log`)
  const log = openSync(logFile, 'a')
  let child: ChildProcess | undefined
  let wanted = true

  async function start(): Promise<void> {
    const launched = spawn(process.execPath, ARGUMENTS[kind], {
      cwd: ROOT,
      env: { ...cleanEnvironment(), ...options.env, PROCESS: kind },
      stdio: ['ignore', log, log, 'ipc'],
    })
    child = launched
    const ready = new Promise<'ready'>(resolve => launched.once('message', () => resolve('ready')))
    const gone = new Promise<'gone'>(resolve => launched.once('exit', () => resolve('gone')))
    const outcome = await Promise.race([ready, gone, pause(READY_WITHIN_MS, 'late' as const)])
    if (outcome === 'late') throw new Error(`${options.name} did not become ready; see ${logFile}`)
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = child
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const gone = new Promise(resolve => ending.once('exit', resolve))
    ending.kill(signal)
    await gone
  }

  await start()
  return {
    kind,
    name: options.name,
    logFile,
    pid: () => child?.pid ?? 0,
    isRunning: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    start,
    end,
    /** Ends it with a signal and starts it again, as the launcher or a supervisor would. */
    async restart(signal: NodeJS.Signals): Promise<void> {
      await end(signal)
      if (wanted) await start()
    },
    async stop(): Promise<void> {
      wanted = false
      await end('SIGTERM')
    },
  }
}
