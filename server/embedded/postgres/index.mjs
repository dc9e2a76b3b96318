// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../refusal.mjs'
import { readState, rememberPort } from '../../state.mjs'
import { keepRunning } from '../child-server.mjs'
import { freePort } from '../ports.mjs'
import { commandOf, isAlive } from '../processes.mjs'
import { chooseAccount } from './account.mjs'
import { postgresPrograms } from './binaries.mjs'
import { ensureDatabase, isOurs } from './identity.mjs'
import { initialise } from './initialise.mjs'

const DATABASE = 'app'
const START_LIMIT_MS = 60_000

/**
 * Runs the embedded PostgreSQL of a data folder.
 * @param {{ dataDir: string, logDir: string, durable: boolean }} options `durable: false` trades safety for speed (tests)
 * @returns {Promise<{ url: string, adopted: boolean, stop: () => Promise<void> }>} `url` as in DATABASE_URL
 */
export async function startPostgres({ dataDir, logDir, durable }) {
  const folder = path.join(dataDir, 'postgres')
  const programs = postgresPrograms()
  const account = chooseAccount(folder, programs('postgres'))
  const { postgresPassword: password } = readState(dataDir)
  initialise({ folder, password, initdb: programs('initdb'), account })
  const logFile = path.join(logDir, 'postgres.log')
  let port = 0
  /** @param {string} database */
  const urlOf = database => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
  const { adopted, stop } = await keepRunning({
    name: 'PostgreSQL',
    logFile,
    stopSignal: 'SIGINT',
    async adopt() {
      const orphan = leftBehind(folder)
      port = orphan?.port ?? (await freePort(readState(dataDir).ports.postgres))
      return orphan?.pid
    },
    async launch() {
      leftBehind(folder)
      const args = ['-D', folder, '-p', String(port), ...settings(durable)]
      const [command, all] = account.wrap(programs('postgres'), args)
      return { command, args: all, env: { ...process.env, LC_ALL: 'C' }, uid: account.uid, gid: account.gid }
    },
    untilReady: isGone => untilOurs(() => urlOf('postgres'), folder, isGone, logFile),
  })
  rememberPort(dataDir, 'postgres', port)
  await ensureDatabase(urlOf('postgres'), DATABASE)
  return { url: urlOf(DATABASE), adopted, stop }
}

/** @param {boolean} durable */
function settings(durable) {
  const always = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    effective_cache_size: '512MB',
    work_mem: '8MB',
    random_page_cost: '1.1',
    jit: 'off',
  }
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  return Object.entries(durable ? always : { ...always, ...careless }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
}

/**
 * The server an earlier, killed keeper left running on this folder. A note of a process that is no longer
 * PostgreSQL is removed: process ids are used again, most of all in containers.
 * @param {string} folder
 * @returns {{ pid: number, port: number } | undefined}
 */
function leftBehind(folder) {
  const note = path.join(folder, 'postmaster.pid')
  if (!existsSync(note)) return undefined
  const [pid, , , port] = readFileSync(note, 'utf8').split('\n').map(Number)
  if (!pid || !isAlive(pid)) return undefined
  if (port && commandOf(pid).includes(folder)) return { pid, port }
  if (!commandOf(pid).includes('postgres')) rmSync(note)
  return undefined
}

/** @param {() => string} url @param {string} folder @param {() => boolean} isGone @param {string} logFile */
async function untilOurs(url, folder, isGone, logFile) {
  const deadline = Date.now() + START_LIMIT_MS
  while (Date.now() < deadline) {
    if (isGone()) throw endedEarly(lastComplaint(logFile))
    const answer = await isOurs(url(), folder)
    if (answer === 'ours') return
    if (answer === 'foreign') {
      throw new Refusal(
        `The database answering at ${new URL(url()).host} is not the one of ${folder}; it was left alone.`,
      )
    }
    await pause(25)
  }
  throw new Refusal(`PostgreSQL does not answer after ${START_LIMIT_MS / 1000} s; see ${logFile}.`)
}

/** After a crash the old server's children may need a moment to leave: worth another attempt. @param {string} said */
function endedEarly(said) {
  const refusal = new Refusal(`PostgreSQL ended while starting: ${said}`)
  refusal.mayPass = /shared memory block|lock file|being started/.test(said)
  return refusal
}

/** @param {string} file */
function lastComplaint(file) {
  if (!existsSync(file)) return 'it said nothing'
  const lines = readFileSync(file, 'utf8').slice(-4000).trim().split('\n')
  return lines.findLast(line => /FATAL|PANIC|error while loading/.test(line)) ?? lines.at(-1) ?? ''
}
