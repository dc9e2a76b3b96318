// @ts-check
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { inRoot } from '../paths.mjs'
import { Refusal } from '../refusal.mjs'
import { runPrisma } from './command.mjs'

const FOLDER = inRoot('prisma', 'migrations')
const LOCK = 4_712_002
const UNDEFINED_TABLE = '42P01'
const NO_DATABASE = '3D000'

/**
 * Brings the database to the newest migration. Processes that start together wait for one another.
 * @param {string} databaseUrl
 * @param {readonly string[]} [wanted] only these migrations, for the schema of an earlier version
 * @returns {Promise<string>} what was done
 */
export async function migrate(databaseUrl, wanted = migrationNames()) {
  const client = await connect(databaseUrl)
  if (!client) return apply(databaseUrl, wanted)
  try {
    if ((await pending(client, wanted)).length === 0) return 'unchanged'
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const names = await pending(client, wanted)
    return names.length === 0 ? 'unchanged' : await apply(databaseUrl, wanted)
  } finally {
    await client.end()
  }
}

/**
 * @param {string} databaseUrl
 * @returns {Promise<pg.Client | undefined>} nothing when the database itself is yet to be created
 */
async function connect(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    const { code, message } = /** @type {{ code?: string, message: string }} */ (error)
    if (code === NO_DATABASE) return undefined
    throw new Refusal(`DATABASE_URL: the database cannot be reached (${message || code}).`)
  }
}

/** @param {pg.Client} client @param {readonly string[]} wanted @returns {Promise<string[]>} those not applied yet */
async function pending(client, wanted) {
  const applied = await client
    .query(
      'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    )
    .catch(error => {
      if (error.code === UNDEFINED_TABLE) return { rows: [] }
      throw error
    })
  const done = new Set(applied.rows.map(row => row.migration_name))
  return wanted.filter(name => !done.has(name))
}

/** Every migration of this checkout by name. @returns {string[]} */
export function migrationNames() {
  if (!existsSync(FOLDER)) return []
  const entries = readdirSync(FOLDER, { withFileTypes: true })
  return entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

/** Tables that migrations put rows into: these are filled in an otherwise empty database. @returns {string[]} */
export function shippedTables() {
  const texts = migrationNames().map(name => readFileSync(path.join(FOLDER, name, 'migration.sql'), 'utf8'))
  const found = texts.flatMap(text => [...text.matchAll(/^INSERT INTO "(\w+)"/gim)])
  return found.map(match => /** @type {string} */ (match[1]))
}

/** @param {string} databaseUrl @param {readonly string[]} names */
async function apply(databaseUrl, names) {
  const all = names.length === migrationNames().length
  const folder = all ? FOLDER : copyOf(names)
  try {
    const env = { DATABASE_URL: databaseUrl, MIGRATIONS_FOLDER: folder }
    await runPrisma(['migrate', 'deploy'], 'Migrating the database', env)
    return 'migrated'
  } finally {
    if (!all) rmSync(folder, { recursive: true, force: true })
  }
}

/** A folder with some of the migrations. @param {readonly string[]} names */
function copyOf(names) {
  const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
  for (const name of [...names, 'migration_lock.toml'])
    cpSync(path.join(FOLDER, name), path.join(folder, name), { recursive: true })
  return folder
}
