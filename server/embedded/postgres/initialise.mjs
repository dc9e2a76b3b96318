// @ts-check
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../../refusal.mjs'
import { giveTo } from './account.mjs'

// Without a UTF-8 character type the trigram extension finds no letters in Chinese text.
const CHARACTER_TYPE =
  { darwin: 'en_US.UTF-8', win32: 'C' }[/** @type {string} */ (process.platform)] ?? 'C.UTF-8'
const LOCALE = [
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--lc-collate=C',
  `--lc-ctype=${CHARACTER_TYPE}`,
]

/**
 * Makes a database cluster unless the folder holds one. It is made beside its place and moved there when complete,
 * so that an interrupted first start leaves nothing half-made.
 * @param {{ folder: string, password: string, initdb: string, account: import('./account.mjs').Account }} options
 * @returns {boolean} whether a cluster was made
 */
export function initialise({ folder, password, initdb, account }) {
  if (existsSync(path.join(folder, 'PG_VERSION'))) return false
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  chmodSync(draft, 0o700)
  giveTo(account, draft)
  const passwordFile = `${folder}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(account, passwordFile)
  try {
    runInitdb(draft, passwordFile, initdb, account)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  return true
}

/** @param {string} folder @param {string} passwordFile @param {string} initdb @param {import('./account.mjs').Account} account */
function runInitdb(folder, passwordFile, initdb, account) {
  const args = [
    '-D',
    folder,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
  ]
  const [command, all] = account.wrap(initdb, [...args, ...LOCALE])
  const { uid, gid } = account
  const env = { ...process.env, LC_ALL: 'C', LANG: 'C' }
  const done = spawnSync(command, all, { uid, gid, env, encoding: 'utf8' })
  if (done.status === 0) return
  throw new Refusal(`The database could not be set up in ${folder}: ${explain(done)}`)
}

/** @param {import('node:child_process').SpawnSyncReturns<string>} done */
function explain(done) {
  if (done.error) return done.error.message
  const said = `${done.stdout}\n${done.stderr}`
  return said.trim().split('\n').slice(-3).join(' ')
}
