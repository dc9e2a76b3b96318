// @ts-check
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../refusal.mjs'
import { readState } from '../state.mjs'
import { connectTo, keeperSocket, readMessages, sendMessage } from './socket.mjs'

const KEEPER = fileURLToPath(new URL('./keeper.mjs', import.meta.url))
const PATIENCE_MS = 120_000

/**
 * @typedef {object} LeaseOptions
 * @property {string} dataDir absolute path
 * @property {import('./servers.mjs').ServerName[]} need servers to have running
 * @property {number} [graceMs] how long they stay after the last lease has ended (0)
 * @property {boolean} [durable] false: the database may lose data in a crash, for tests (true)
 * @property {(name: string, note: string) => void} [onStarted]
 * @property {boolean} [background] true: the lease alone does not keep this process alive (false)
 * @property {() => void} [onLost] the keeper is gone without being asked
 *
 * @typedef {{ environment: Record<string, string>, end: () => Promise<void> }} Lease
 *   `environment`: DATABASE_URL, MEILI_URL, MEILI_KEY, SMTP_URL of what was asked for and exists here
 */

/**
 * Has embedded servers of a data folder running until the lease ends or this process dies. Any number of processes
 * may hold one at the same time; the first starts the keeper, the last stops it.
 * @param {LeaseOptions} options
 * @returns {Promise<Lease>}
 */
export async function leaseServers(options) {
  readState(options.dataDir)
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const socket = await connectTo(keeperSocket(options.dataDir))
    const lease = socket ? await ask(socket, options) : undefined
    if (lease) return lease
    if (!socket) await startKeeper(options)
    await pause(30)
  }
  throw new Refusal(
    `The embedded servers of ${options.dataDir} do not answer; see ${options.dataDir}/logs/keeper.log.`,
  )
}

/**
 * @param {import('node:net').Socket} socket @param {LeaseOptions} options
 * @returns {Promise<Lease | undefined>} nothing when the keeper was just ending
 */
function ask(socket, options) {
  let granted = false
  let ended = false
  return new Promise((resolve, reject) => {
    const closed = new Promise(done => socket.once('close', done))
    const end = async () => {
      ended = true
      socket.end()
      await closed
    }
    socket.on('error', () => socket.destroy())
    socket.once('end', () => socket.destroy())
    void closed.then(() => {
      resolve(undefined)
      if (granted && !ended) options.onLost?.()
    })
    readMessages(socket, message => {
      if (message.started) options.onStarted?.(message.started, message.note)
      if (message.environment) {
        granted = true
        if (options.background) socket.unref()
        resolve({ environment: message.environment, end })
      }
      if (message.refused) {
        reject(new Refusal(message.refused))
        void end()
      }
    })
    sendMessage(socket, { need: options.need })
  })
}

/** @param {LeaseOptions} options */
function startKeeper({ dataDir, graceMs = 0, durable = true }) {
  const logDir = path.join(dataDir, 'logs')
  mkdirSync(logDir, { recursive: true, mode: 0o700 })
  const log = openSync(path.join(logDir, 'keeper.log'), 'a', 0o600)
  const args = [KEEPER, dataDir, String(graceMs), durable ? 'durable' : 'careless']
  const keeper = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: cleanEnvironment(),
  })
  closeSync(log)
  keeper.unref()
  return untilListening(keeper, dataDir)
}

/** @param {import('node:child_process').ChildProcess} keeper @param {string} dataDir */
async function untilListening(keeper, dataDir) {
  const deadline = Date.now() + 15_000
  while (Date.now() < deadline && keeper.exitCode === null) {
    const socket = await connectTo(keeperSocket(dataDir))
    socket?.destroy()
    if (socket) return
    await pause(20)
  }
  if (keeper.exitCode)
    throw new Refusal(`The embedded servers could not be started; see ${dataDir}/logs/keeper.log.`)
}

/** Options meant for this process (loaders, inspectors) must not reach the keeper. */
function cleanEnvironment() {
  const { NODE_OPTIONS: _options, ...rest } = process.env
  return rest
}
