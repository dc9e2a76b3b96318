// @ts-check
import { realpathSync } from 'node:fs'
import pg from 'pg'

const INVALID_PASSWORD = '28P01'

/**
 * Whether the server at an address runs on a data folder. Nothing is changed on a server before this says `ours`:
 * another PostgreSQL may hold the port and let anybody in.
 * @param {string} url @param {string} folder
 * @returns {Promise<'ours' | 'foreign' | 'away'>} `away` while it does not answer yet
 */
export async function isOurs(url, folder) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query("select current_setting('data_directory') as folder")
    return realpathSync(rows[0].folder) === realpathSync(folder) ? 'ours' : 'foreign'
  } catch (error) {
    return /** @type {{ code?: string }} */ (error).code === INVALID_PASSWORD ? 'foreign' : 'away'
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Creates a database when the server has none of that name.
 * @param {string} adminUrl @param {string} name
 */
export async function ensureDatabase(adminUrl, name) {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
