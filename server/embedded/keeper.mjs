// @ts-check
// Process that runs the embedded servers of one data folder for as long as somebody holds a lease on them.
// Started by lease.mjs: `node keeper.mjs DATA_DIR GRACE_MS durable|careless`.
import { mkdirSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sentenceOf } from '../refusal.mjs'
import { listenAlone } from './listen-alone.mjs'
import { createServers } from './servers.mjs'
import { keeperSocket, readMessages, sendMessage } from './socket.mjs'

const LONGEST_LOG_BYTES = 5_000_000
const FIRST_LEASE_WITHIN_MS = 10_000
const [dataDir = '', grace = '0', durability = 'durable'] = process.argv.slice(2)
const logDir = path.join(dataDir, 'logs')
mkdirSync(logDir, { recursive: true, mode: 0o700 })
for (const name of readdirSync(logDir)) shorten(path.join(logDir, name))

const servers = createServers({ dataDir, logDir, durable: durability === 'durable' })
/** @type {Set<import('node:net').Socket>} */
const leases = new Set()
let ending = false

/** @param {string} logFile */
function shorten(logFile) {
  if (statSync(logFile).size > LONGEST_LOG_BYTES) truncateSync(logFile)
}

/** A visitor who asks for nothing, to see whether anybody is here, holds no lease. @param {import('node:net').Socket} socket */
function receive(socket) {
  socket.on('error', () => void release(socket))
  socket.on('end', () => void release(socket))
  if (ending) return
  readMessages(socket, message => {
    leases.add(socket)
    void provide(socket, message.need)
  })
}

/** @param {import('node:net').Socket} socket @param {import('./servers.mjs').ServerName[]} names */
async function provide(socket, names) {
  /** @type {Record<string, string>} */
  const environment = {}
  for (const name of names) {
    try {
      const server = await servers.start(name)
      Object.assign(environment, server.environment)
      sendMessage(socket, { started: name, note: server.note })
    } catch (error) {
      console.log(sentenceOf(error))
      return sendMessage(socket, { refused: sentenceOf(error) })
    }
  }
  sendMessage(socket, { environment })
}

/** The last to leave waits on the line until the servers have stopped. @param {import('node:net').Socket} socket */
async function release(socket) {
  if (!leases.delete(socket)) return void socket.destroy()
  if (leases.size === 0) await pause(Number(grace))
  if (leases.size === 0) await end()
  socket.destroy()
}

/** Whoever arrives meanwhile is cut off without an answer and starts the next keeper. */
async function end() {
  if (ending) return
  ending = true
  await servers.stopAll()
  rmSync(keeperSocket(dataDir), { force: true })
  process.exit(0)
}

process.on('SIGTERM', () => void end())
process.on('SIGINT', () => void end())
process.on('SIGHUP', () => {})
if (!(await listenAlone(keeperSocket(dataDir), receive))) process.exit(0)
await pause(FIRST_LEASE_WITHIN_MS)
if (leases.size === 0) await end()
