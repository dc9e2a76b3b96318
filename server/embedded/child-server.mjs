// @ts-check
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../refusal.mjs'
import { commandOf, endProcess, isAlive } from './processes.mjs'

/**
 * A server program that is kept running: started, or adopted when an earlier keeper left it behind.
 * @typedef {object} Program
 * @property {string} name shown in messages
 * @property {string} logFile where its output goes
 * @property {NodeJS.Signals} stopSignal
 * @property {() => Promise<number | undefined>} adopt id of a running process proved to be ours
 * @property {() => Promise<{ command: string, args: string[], env?: NodeJS.ProcessEnv, uid?: number, gid?: number }>} launch
 * @property {(isGone: () => boolean) => Promise<void>} untilReady resolves when it answers; throws when it cannot
 */

const LONGEST_PAUSE_MS = 10_000
const ATTEMPTS = 20

/**
 * Starts or adopts a program and starts it again whenever it ends without being asked.
 * @param {Program} program
 * @returns {Promise<{ adopted: boolean, stop: () => Promise<void> }>}
 */
export async function keepRunning(program) {
  const run = { pid: await program.adopt(), stopping: false }
  const adopted = run.pid !== undefined
  if (!adopted) run.pid = await start(program)
  else await program.untilReady(() => !isAlive(/** @type {number} */ (run.pid)))
  const watching = watch(program, run)
  return {
    adopted,
    async stop() {
      run.stopping = true
      if (run.pid) await endProcess(run.pid, program.stopSignal)
      await watching
      // It may just have been started again.
      if (run.pid) await endProcess(run.pid, program.stopSignal)
    },
  }
}

/** @param {Program} program @param {{ pid: number | undefined, stopping: boolean }} run */
async function watch(program, run) {
  let wait = 200
  while (!run.stopping) {
    const command = commandOf(run.pid ?? 0)
    while (run.pid && isAlive(run.pid) && (command === '' || commandOf(run.pid) === command)) await pause(200)
    if (run.stopping) return
    console.log(`${program.name} ended unexpectedly; starting it again`)
    run.pid = await start(program).catch(error => {
      console.log(`${program.name} did not start: ${error instanceof Error ? error.message : error}`)
      return undefined
    })
    wait = run.pid ? 200 : Math.min(wait * 2, LONGEST_PAUSE_MS)
    await pause(wait)
  }
}

/** @param {Program} program @returns {Promise<number>} process id of the server, which answers */
async function start(program) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(program)
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof Refusal && error.mayPass)) throw error
      await pause(500)
    }
  }
}

/** @param {Program} program @returns {Promise<number>} */
async function startOnce(program) {
  const { command, args, env, uid, gid } = await program.launch()
  const log = openSync(program.logFile, 'a', 0o600)
  const child = spawn(command, args, { env, uid, gid, stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  let gone = false
  child.once('exit', () => {
    gone = true
  })
  child.once('error', () => {
    gone = true
  })
  child.unref()
  try {
    await program.untilReady(() => gone)
  } catch (error) {
    if (child.pid) await endProcess(child.pid, 'SIGKILL')
    throw error
  }
  return /** @type {number} */ (child.pid)
}
