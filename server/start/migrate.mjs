// @ts-check
import { existsSync, readdirSync } from 'node:fs'
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
 * @returns {Promise<string>} what was done
 */
export async function migrate(databaseUrl) {
  const client = await connect(databaseUrl)
  if (!client) return applyAll(databaseUrl)
  try {
    if ((await pending(client)).length === 0) return 'unchanged'
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const names = await pending(client)
    return names.length === 0 ? 'unchanged' : await applyAll(databaseUrl)
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

/** @param {pg.Client} client @returns {Promise<string[]>} names of migrations not applied yet */
async function pending(client) {
  const applied = await client
    .query(
      'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    )
    .catch(error => {
      if (error.code === UNDEFINED_TABLE) return { rows: [] }
      throw error
    })
  const done = new Set(applied.rows.map(row => row.migration_name))
  return migrationNames().filter(name => !done.has(name))
}

/** @returns {string[]} */
function migrationNames() {
  if (!existsSync(FOLDER)) return []
  const entries = readdirSync(FOLDER, { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
}

/** @param {string} databaseUrl */
async function applyAll(databaseUrl) {
  await runPrisma(['migrate', 'deploy'], 'Migrating the database', { DATABASE_URL: databaseUrl })
  return 'migrated'
}
