// @ts-check
import { existsSync } from 'node:fs'
import pg from 'pg'
import { inRoot } from '../paths.mjs'
import { runCommand } from './command.mjs'
import { migrate } from './migrate.mjs'

const SEED = inRoot('prisma', 'seed.ts')
const LOCK = 4_712_003
const LOADING = 'demo data: loading'
const LOADED = 'demo data: loaded'

/**
 * Loads the demo data into an empty database. A load that was cut off is begun anew from empty tables.
 * @param {Record<string, string>} env of the site, with DATABASE_URL
 * @param {(note: string) => void} say
 * @returns {Promise<string>} what was done
 */
export async function seedDemo(env, say) {
  if (!existsSync(SEED)) return 'none in this checkout'
  const client = new pg.Client(env.DATABASE_URL)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const cutOff = (await noteOf(client)) === LOADING
    if (!cutOff && (await hasData(client))) return 'there already'
    if (cutOff) await emptyAgain(client, env)
    say('loading the demonstration')
    await setNote(client, LOADING)
    await runCommand(process.execPath, ['--import', 'tsx', SEED], { what: 'Loading the demo data', env })
    await setNote(client, LOADED)
    return 'loaded'
  } finally {
    await client.end()
  }
}

/** @param {pg.Client} client */
async function hasData(client) {
  const { rows } = await client.query('select exists (select 1 from "user") as found')
  return rows[0].found
}

/** @param {pg.Client} client @param {Record<string, string>} env */
async function emptyAgain(client, env) {
  await client.query('drop schema public cascade; create schema public; drop schema if exists pgboss cascade')
  await migrate(/** @type {string} */ (env.DATABASE_URL))
}

/** The note travels with the database, not with the data folder. @param {pg.Client} client */
async function noteOf(client) {
  const { rows } = await client.query(
    "select shobj_description(oid, 'pg_database') as note from pg_database where datname = current_database()",
  )
  return rows[0].note
}

/** @param {pg.Client} client @param {string} note */
async function setNote(client, note) {
  const { rows } = await client.query('select current_database() as name')
  await client.query(`comment on database ${client.escapeIdentifier(rows[0].name)} is '${note}'`)
}

/**
 * Data from elsewhere have taken the place of a demonstration that was being loaded: it is not begun anew over them.
 * @param {string} databaseUrl
 */
export async function forgetCutOffLoad(databaseUrl) {
  const client = new pg.Client(databaseUrl)
  client.on('error', () => {})
  await client.connect()
  try {
    if ((await noteOf(client)) === LOADING) await setNote(client, LOADED)
  } finally {
    await client.end()
  }
}
