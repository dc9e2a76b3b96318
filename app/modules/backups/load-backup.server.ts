import { Readable } from 'node:stream'
import type pg from 'pg'
import { closeQueue, queue } from '../../platform/queue.server'
import { storage } from '../../platform/storage.server'
import { BackupFault } from './backup-fault'
import type { CheckedBackup } from './check-backup.server'
import { withConnection } from './connection.store.server'
import { type EntryHead, labelOf, sequences } from './entry'
import { parseJson, readEntries, wholeOf } from './entry-reader.server'
import { fillJobs, fillTable, knownUploads, refill, setSequences } from './fill-database.store.server'

export type LoadRequest = {
  databaseUrl: string
  file: string
  passphrase: string | null
  checked: CheckedBackup
  said?: (what: string) => void
}

export type LoadReport = { tables: number; rows: number; uploads: number }

type Pieces = AsyncGenerator<Buffer>

/** What to do with each entry; `report` is kept up to date. */
function loader(client: pg.Client, { checked, said = () => {} }: LoadRequest, report: LoadReport) {
  const expected = new Map(checked.manifest.entries.map(line => [labelOf(line), line.rows]))
  async function rowsOf(head: EntryHead, content: Pieces, fill: typeof fillTable): Promise<void> {
    said(labelOf(head))
    const rows = await fill(client, { name: head.name, columns: head.columns ?? [] }, content)
    if (rows !== expected.get(labelOf(head)))
      throw new BackupFault(
        labelOf(head),
        `${rows} rows arrived, the manifest says ${expected.get(labelOf(head))}`,
      )
    report.tables += 1
    report.rows += rows
  }
  const jobs: typeof fillTable = (connection, { columns }, content) => fillJobs(connection, columns, content)
  return async (head: EntryHead, content: Pieces): Promise<void> => {
    if (head.kind === 'table') return rowsOf(head, content, fillTable)
    if (head.kind === 'jobs') return rowsOf(head, content, jobs)
    if (head.kind === 'sequences')
      return setSequences(client, parseJson(await wholeOf(content), sequences, 'sequences'))
    if (head.kind !== 'file') return
    await storage().write(head.name, Readable.from(content, { objectMode: false }))
    if (++report.uploads % 100 === 0) said(`${report.uploads} uploads`)
  }
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** Uploads that the replaced database knew and the restored one does not. */
async function removeStrangers(before: string[], checked: CheckedBackup): Promise<void> {
  const kept = new Set(checked.manifest.entries.filter(line => line.kind === 'file').map(line => line.name))
  for (const key of before) if (!kept.has(key)) await storage().remove(key)
}

/**
 * Loads a checked backup into a database of its schema, and its uploads into the storage. The rows stand or fall in
 * one transaction; what the database held before is gone only when everything has arrived.
 * @throws BackupFault when the file has changed since it was checked
 */
export async function loadBackup(request: LoadRequest): Promise<LoadReport> {
  await queue()
  await closeQueue()
  const report: LoadReport = { tables: 0, rows: 0, uploads: 0 }
  await withConnection(request.databaseUrl, async client => {
    const before = await knownUploads(client)
    await inTransaction(client, () =>
      refill(client, async () => {
        await readEntries(request.file, request.passphrase, loader(client, request, report))
      }),
    )
    await removeStrangers(before, request.checked)
    await client.query('analyze')
  })
  return report
}
