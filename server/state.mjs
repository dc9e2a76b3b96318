// @ts-check
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Refusal } from './refusal.mjs'

/**
 * What a data folder remembers between starts: secrets made once, and the ports its servers used last.
 * @typedef {{ secret: string, postgresPassword: string, meiliKey: string, ports: Record<string, number> }} State
 */

/**
 * Reads `state.json` of a data folder, making folder and secrets on the first call.
 * @param {string} dataDir absolute path
 * @returns {State}
 */
export function readState(dataDir) {
  prepareFolder(dataDir)
  const file = stateFile(dataDir)
  if (!existsSync(file)) createOnce(file)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Refusal(
      `${file} cannot be read. It holds the keys of this data folder: restore it from a backup, or move the folder away to begin anew.`,
    )
  }
}

/**
 * Remembers the port a server listens on, so that it is asked for again at the next start.
 * @param {string} dataDir @param {string} name @param {number} port
 */
export function rememberPort(dataDir, name, port) {
  const state = readState(dataDir)
  if (state.ports[name] === port) return
  state.ports[name] = port
  writeState(dataDir, state)
}

/**
 * Takes over the key of a site that was restored here.
 * @param {string} dataDir @param {string} secret
 */
export function rememberSecret(dataDir, secret) {
  const state = readState(dataDir)
  if (state.secret !== secret) writeState(dataDir, { ...state, secret })
}

/** @param {string} dataDir @param {State} state */
function writeState(dataDir, state) {
  const file = stateFile(dataDir)
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(state, null, 2), { mode: 0o600 })
  renameSync(draft, file)
}

/** @param {string} dataDir */
function stateFile(dataDir) {
  return path.join(dataDir, 'state.json')
}

/** The folder is passable, not readable, for others: the database may run under another user. @param {string} dataDir */
function prepareFolder(dataDir) {
  if (existsSync(dataDir)) return
  try {
    mkdirSync(dataDir, { recursive: true })
    chmodSync(dataDir, 0o711)
  } catch (error) {
    throw new Refusal(
      `DATA_DIR: ${dataDir} cannot be created (${/** @type {Error} */ (error).message}). Point DATA_DIR at a folder you may write to.`,
    )
  }
}

/** Two processes may arrive at once: the link succeeds for one of them only. @param {string} file */
function createOnce(file) {
  const draft = `${file}.${process.pid}`
  /** @type {State} */
  const state = {
    secret: randomBytes(32).toString('hex'),
    postgresPassword: randomBytes(24).toString('hex'),
    meiliKey: randomBytes(24).toString('hex'),
    ports: {},
  }
  writeFileSync(draft, JSON.stringify(state, null, 2), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
