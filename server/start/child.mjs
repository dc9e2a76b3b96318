// @ts-check
import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from '../paths.mjs'
import { Refusal } from '../refusal.mjs'

const SHORTEST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
const SETTLED_AFTER_MS = 60_000
const STOP_WITHIN_MS = 20_000

/**
 * A process of the site. It is started again, with growing pauses, whenever it ends unasked.
 * @param {{ name: string, args: string[], env: () => Record<string, string | undefined> }} options
 *   `args` for Node; `env` is read anew at every start
 */
export function createChild({ name, args, env }) {
  let stopping = false
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let current
  /** @type {Promise<void>} */
  let ended = Promise.resolve()

  /** @returns {Promise<any>} what the process said when it was ready */
  function launch() {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env() },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    current = child
    ended = new Promise(resolve => child.once('exit', () => resolve()))
    return new Promise((resolve, reject) => {
      child.once('message', resolve)
      child.once('exit', (code, signal) => {
        if (stopping) resolve(undefined)
        else reject(new Refusal(`The ${name} process ended while starting (${signal ?? `status ${code}`}).`))
      })
    })
  }

  async function watch() {
    let wait = SHORTEST_PAUSE_MS
    for (;;) {
      const since = Date.now()
      await ended
      if (stopping) return
      if (Date.now() - since > SETTLED_AFTER_MS) wait = SHORTEST_PAUSE_MS
      console.error(`The ${name} process ended unexpectedly; starting it again in ${wait / 1000} s.`)
      await pause(wait)
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS)
      if (!stopping) launch().catch(error => console.error(error.message))
    }
  }

  return {
    /** Resolves with what the process says when it is ready. With `insist`, one that fails is tried again and again. */
    async start({ insist = false } = {}) {
      const launched = launch()
      if (insist) void watch()
      const said = await launched
      if (!insist) void watch()
      return said
    },
    /** Ends the process, which then starts again with the environment of now. */
    restart: () => void current?.kill('SIGTERM'),
    async stop() {
      stopping = true
      current?.kill('SIGTERM')
      const timer = setTimeout(() => current?.kill('SIGKILL'), STOP_WITHIN_MS)
      await ended
      clearTimeout(timer)
    },
  }
}
