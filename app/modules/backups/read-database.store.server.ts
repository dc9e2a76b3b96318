import type pg from 'pg'
import { to } from 'pg-copy-streams'
import type { Table } from './catalogue.store.server'

/** Jobs that still have something to do, and those that failed for good. Finished ones are not worth keeping. */
const OPEN_JOBS = "state in ('created', 'retry', 'active', 'failed')"

/** Runs `work` in one snapshot: whatever others change meanwhile, it sees a single instant. */
export async function inSnapshot<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read read only')
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}

function columnsOf(client: pg.Client, { columns }: Table): string {
  return columns.map(column => client.escapeIdentifier(column)).join(', ')
}

/** All rows of a table of the site as text. */
export function copyTable(client: pg.Client, table: Table): AsyncIterable<Uint8Array> {
  const from = `public.${client.escapeIdentifier(table.name)} (${columnsOf(client, table)})`
  return client.query(to(`copy ${from} to stdout`))
}

/** The open jobs as text. */
export function copyJobs(client: pg.Client, table: Table): AsyncIterable<Uint8Array> {
  return client.query(
    to(`copy (select ${columnsOf(client, table)} from pgboss.job where ${OPEN_JOBS}) to stdout`),
  )
}

/** Every upload of the snapshot; `live` ones have not been deleted by their owners. */
export async function* uploadKeys(client: pg.Client): AsyncGenerator<{ key: string; live: boolean }> {
  for (let after = ''; ; ) {
    const { rows } = await client.query<{ key: string; live: boolean }>(
      `select key, "deletedAt" is null as live from stored_file
       where key collate "C" > $1 order by key collate "C" limit 1000`,
      [after],
    )
    yield* rows
    if (rows.length < 1000) return
    after = rows.at(-1)!.key
  }
}

/** Version of the server, for the record. */
export async function serverVersion(client: pg.Client): Promise<string> {
  const { rows } = await client.query('show server_version')
  return rows[0].server_version
}
