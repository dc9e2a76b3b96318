import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import { jobTable, siteTables, type Table } from './catalogue.store.server'
import type { Sequences } from './entry'

type Content = AsyncIterable<Uint8Array>

async function copyIn(
  client: pg.Client,
  target: string,
  columns: string[],
  content: Content,
): Promise<number> {
  const list = columns.map(column => client.escapeIdentifier(column)).join(', ')
  const stream = client.query(from(`copy ${target} (${list}) from stdin`))
  await pipeline(Readable.from(content, { objectMode: false }), stream)
  return stream.rowCount
}

/** Loads a table of the site; returns how many rows went in. */
export function fillTable(client: pg.Client, { name, columns }: Table, content: Content): Promise<number> {
  return copyIn(client, `public.${client.escapeIdentifier(name)}`, columns, content)
}

/**
 * Loads the open jobs. Those that were being worked on are to be tried again: whoever worked on them is not here.
 * Jobs of a queue this build does not have are left out.
 */
export async function fillJobs(client: pg.Client, columns: string[], content: Content): Promise<number> {
  const known = (await jobTable(client))?.columns ?? []
  const kept = columns.filter(column => known.includes(column)).map(column => client.escapeIdentifier(column))
  const state = kept.map(column => (column === '"state"' ? restoredState : column))
  await client.query('create temp table arriving_job (like pgboss.job) on commit drop')
  for (const column of columns)
    if (!known.includes(column))
      await client.query(`alter table arriving_job add column ${client.escapeIdentifier(column)} text`)
  const read = await copyIn(client, 'arriving_job', columns, content)
  await client.query(
    `insert into pgboss.job (${kept.join(', ')}) select ${state.join(', ')} from arriving_job
     where name in (select name from pgboss.queue) on conflict do nothing`,
  )
  return read
}

const restoredState = "case when state = 'active' then 'retry'::pgboss.job_state else state end"

/** Sets each sequence where it stood. */
export async function setSequences(client: pg.Client, sequences: Sequences): Promise<void> {
  for (const { name, value, called } of sequences)
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      `public.${client.escapeIdentifier(name)}`,
      value,
      called,
    ])
}

type ForeignKey = { table: string; name: string; definition: string }

async function foreignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`)
  return rows
}

/**
 * Empties every table, then runs `load` with foreign keys taken away and triggers at rest, and puts both back: the
 * database itself checks every reference when its key returns. All of it stands or falls with the transaction.
 */
export async function refill(client: pg.Client, load: () => Promise<void>): Promise<void> {
  const tables = (await siteTables(client)).map(({ name }) => `public.${client.escapeIdentifier(name)}`)
  const keys = await foreignKeys(client)
  const quoted = (key: ForeignKey) =>
    `alter table ${key.table} %s constraint ${client.escapeIdentifier(key.name)}`
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  for (const key of keys) await client.query(quoted(key).replace('%s', 'drop'))
  await client.query(`truncate ${[...tables, 'search_dirty', 'search_state', 'pgboss.job'].join(', ')}`)
  await load()
  for (const key of keys) await client.query(`${quoted(key).replace('%s', 'add')} ${key.definition}`)
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
}

/** Keys of all uploads the database knows. */
export async function knownUploads(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>('select key from stored_file')
  return rows.map(row => row.key)
}

/** Removes everything, tables included, so that migrations can begin anew. */
export async function dropEverything(client: pg.Client): Promise<void> {
  await client.query('drop schema public cascade; create schema public; drop schema if exists pgboss cascade')
}
