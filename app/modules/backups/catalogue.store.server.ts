import type pg from 'pg'
import type { Sequences } from './entry'

/** What belongs to one machine and is made anew elsewhere: the state of its search index, its list of migrations. */
const MACHINE_TABLES = ['_prisma_migrations', 'search_dirty', 'search_state']

export type Table = { name: string; columns: string[] }

async function tablesOf(client: pg.Client, schema: string, only: string | null): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname = $1 and c.relkind in ('r', 'p') and ($2::text is null or c.relname = $2)
     group by c.relname order by c.relname`,
    [schema, only],
  )
  return rows
}

/** The site's own tables with the columns that hold values (computed ones are computed again). */
export async function siteTables(client: pg.Client): Promise<Table[]> {
  return (await tablesOf(client, 'public', null)).filter(({ name }) => !MACHINE_TABLES.includes(name))
}

/** The table of jobs, when the queue was ever started. */
export async function jobTable(client: pg.Client): Promise<Table | undefined> {
  return (await tablesOf(client, 'pgboss', 'job'))[0]
}

/** Names of the migrations this database has, in their order. */
export async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows: there } = await client.query("select to_regclass('public._prisma_migrations') as found")
  if (!there[0].found) return []
  const { rows } = await client.query<{ name: string }>(
    `select migration_name as name from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by migration_name`,
  )
  return rows.map(row => row.name)
}

/** Where each sequence stands. */
export async function readSequences(client: pg.Client): Promise<Sequences> {
  const { rows: names } = await client.query<{ name: string }>(
    "select sequencename as name from pg_sequences where schemaname = 'public' order by 1",
  )
  const found: Sequences = []
  for (const { name } of names) {
    const from = `public.${client.escapeIdentifier(name)}`
    const { rows } = await client.query(`select last_value::text as value, is_called as called from ${from}`)
    found.push({ name, value: rows[0].value, called: rows[0].called })
  }
  return found
}

/** Tables that hold rows, apart from `but`. */
export async function filledTables(client: pg.Client, but: readonly string[]): Promise<string[]> {
  const filled: string[] = []
  for (const { name } of await siteTables(client)) {
    if (but.includes(name)) continue
    const { rowCount } = await client.query(`select 1 from public.${client.escapeIdentifier(name)} limit 1`)
    if (rowCount) filled.push(name)
  }
  return filled
}
