import { existsSync } from 'node:fs'
import pg from 'pg'
import PgBoss from 'pg-boss'
import { isAlive } from '#server/embedded/processes.mjs'
import { fingerprint } from '#server/fingerprint.mjs'
import { inRoot } from '#server/paths.mjs'
import { runPrisma } from '#server/start/command.mjs'

const LOCK = 4_712_001

/** `url` with another database name. */
export function inDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Runs queries on a connection of their own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * The migrated, empty database that test databases are copied from; made once for each state of the migrations.
 * @returns its name
 */
export async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `template_${fingerprint([inRoot('prisma', 'schema'), inRoot('prisma', 'migrations')]).slice(0, 16)}`
  await withClient(inDatabase(serverUrl, 'postgres'), async client => {
    if (await exists(client, name)) return
    await client.query('select pg_advisory_lock($1)', [LOCK])
    if (await exists(client, name)) return
    await removeLeftovers(client)
    const draft = `${name}_draft`
    await build(inDatabase(serverUrl, draft))
    await client.query(`alter database ${draft} rename to ${name}`)
  })
  return name
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const found = await client.query('select 1 from pg_database where datname = $1', [name])
  return found.rowCount === 1
}

async function build(url: string): Promise<void> {
  const hasMigrations = existsSync(inRoot('prisma', 'migrations', 'migration_lock.toml'))
  const command = hasMigrations ? ['migrate', 'deploy'] : ['db', 'push']
  await runPrisma(command, 'Preparing the test database', { DATABASE_URL: url })
  const queue = new PgBoss({
    connectionString: url,
    schema: 'pgboss',
    supervise: false,
    schedule: false,
    max: 1,
  })
  await queue.start()
  await queue.stop({ graceful: false, wait: true })
}

/** Templates of earlier schemas, and databases of test processes that were killed. */
async function removeLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname like 'template\\_%' or datname like 'test\\_%'",
  )
  for (const { datname } of rows) {
    const owner = Number(datname.match(/^test_(\d+)_/)?.[1] ?? 0)
    if (owner && isAlive(owner)) continue
    await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`)
  }
}
