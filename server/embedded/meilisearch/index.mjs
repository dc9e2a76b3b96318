// @ts-check
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../refusal.mjs'
import { readState, rememberPort } from '../../state.mjs'
import { keepRunning } from '../child-server.mjs'
import { freePort } from '../ports.mjs'
import { commandOf, findProcesses } from '../processes.mjs'
import { meilisearchProgram } from './binary.mjs'

const START_LIMIT_MS = 60_000

/**
 * Runs the embedded Meilisearch of a data folder.
 * @param {{ dataDir: string, logDir: string }} options
 * @returns {Promise<{ url: string, key: string, adopted: boolean, stop: () => Promise<void> } | { missing: string }>}
 *   `missing` says why there is none; searches are then answered by PostgreSQL
 */
export async function startMeilisearch({ dataDir, logDir }) {
  const program = await meilisearchProgram(dataDir)
  if (!program) return { missing: 'none for this platform' }
  const folder = path.join(dataDir, 'meilisearch')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { meiliKey: key } = readState(dataDir)
  const logFile = path.join(logDir, 'meilisearch.log')
  const database = path.join(folder, 'data')
  let port = 0
  const running = await keepRunning({
    name: 'Meilisearch',
    logFile,
    stopSignal: 'SIGTERM',
    async adopt() {
      const orphan = leftBehind(database)
      port = orphan?.port ?? (await freePort(readState(dataDir).ports.meilisearch))
      return orphan?.pid
    },
    async launch() {
      const env = { ...process.env, MEILI_MASTER_KEY: key }
      return { command: program, args: settings(folder, database, port), env }
    },
    untilReady: isGone => untilHealthy(port, isGone, logFile),
  }).catch(whyMissing)
  if ('missing' in running) return running
  rememberPort(dataDir, 'meilisearch', port)
  return { url: `http://127.0.0.1:${port}`, key, ...running }
}

/** Search is the one server the site can do without. @param {unknown} error */
function whyMissing(error) {
  if (error instanceof Refusal) return { missing: error.message }
  throw error
}

/** @param {string} folder @param {string} database @param {number} port */
function settings(folder, database, port) {
  const at = ['--http-addr', `127.0.0.1:${port}`, '--db-path', database]
  const beside = ['--dump-dir', path.join(folder, 'dumps'), '--snapshot-dir', path.join(folder, 'snapshots')]
  const modest = ['--max-indexing-memory', '256Mb', '--max-indexing-threads', '1']
  return [...at, ...beside, ...modest, '--no-analytics', '--env', 'production', '--log-level', 'ERROR']
}

/**
 * A server still running on our files: its own arguments prove it, before the key is sent to its port.
 * @param {string} database
 */
function leftBehind(database) {
  const [pid] = findProcesses(['--http-addr 127.0.0.1:', `--db-path ${database} `])
  const port = pid && Number(commandOf(pid).match(/--http-addr 127\.0\.0\.1:(\d+)/)?.[1])
  return pid && port ? { pid, port } : undefined
}

/** @param {number} port @param {() => boolean} isGone @param {string} logFile */
async function untilHealthy(port, isGone, logFile) {
  const deadline = Date.now() + START_LIMIT_MS
  while (Date.now() < deadline) {
    if (isGone()) throw new Refusal(`Meilisearch ended while starting; see ${logFile}.`)
    const healthy = await fetch(`http://127.0.0.1:${port}/health`).then(
      answer => answer.ok,
      () => false,
    )
    if (healthy) return
    await pause(25)
  }
  throw new Refusal(`Meilisearch does not answer after ${START_LIMIT_MS / 1000} s; see ${logFile}.`)
}
