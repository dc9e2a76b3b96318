import type pg from 'pg'
import { sign } from '../../platform/crypto.server'
import { env } from '../../platform/env.server'
import { storage } from '../../platform/storage.server'
import { appliedMigrations, jobTable, readSequences, siteTables } from './catalogue.store.server'
import { openChunkWriter } from './chunk-writer.server'
import { withConnection } from './connection.store.server'
import type { About, Manifest, Settings } from './entry'
import { createEntryWriter, type EntryWriter } from './entry-writer.server'
import { copyJobs, copyTable, inSnapshot, serverVersion, uploadKeys } from './read-database.store.server'

export type BackupRequest = {
  file: string
  /** Encrypts the file when given. */
  passphrase: string | null
  /** The site's key, to travel inside; null when its keeper keeps it elsewhere. */
  secret: string | null
  now: Date
  said?: (what: string) => void
}

export type BackupReport = { tables: number; rows: number; uploads: number; missing: string[]; bytes: number }

/** Tells two keys apart without giving either away. */
export function secretMark(): string {
  return sign('backup-mark', 'the key of this site').slice(0, 22)
}

async function writeTables(client: pg.Client, out: EntryWriter, said: (what: string) => void) {
  for (const table of await siteTables(client)) {
    said(`table ${table.name}`)
    await out.stream({ kind: 'table', ...table }, copyTable(client, table))
  }
  const jobs = await jobTable(client)
  if (jobs) await out.stream({ kind: 'jobs', ...jobs }, copyJobs(client, jobs))
  await out.value('sequences', await readSequences(client))
}

/** Uploads never change under their key, and deleted ones are kept for a day: the snapshot's are still there. */
async function writeUploads(client: pg.Client, out: EntryWriter, said: (what: string) => void) {
  const missing: string[] = []
  let uploads = 0
  for await (const { key, live } of uploadKeys(client)) {
    const content = await storage().open(key)
    if (content) await out.stream({ kind: 'file', name: key }, content)
    else if (live) missing.push(key)
    if (content && ++uploads % 100 === 0) said(`${uploads} uploads`)
  }
  return { uploads, missing }
}

async function writeAll(client: pg.Client, out: EntryWriter, request: BackupRequest) {
  const said = request.said ?? (() => {})
  const about: About = {
    madeAt: request.now.toISOString(),
    postgres: await serverVersion(client),
    migrations: await appliedMigrations(client),
    secretMark: secretMark(),
  }
  const settings: Settings = { secret: request.secret }
  await out.value('about', about)
  await out.value('settings', settings)
  await writeTables(client, out, said)
  const found = await writeUploads(client, out, said)
  const manifest: Manifest = { entries: [...out.lines], missing: found.missing }
  await out.value('manifest', manifest)
  return found
}

/**
 * Writes database, uploads and settings of one instant into one file. The site may go on working meanwhile.
 * The file appears under its name when it is complete.
 */
export async function makeBackup(request: BackupRequest): Promise<BackupReport> {
  const chunks = await openChunkWriter(request.file, request.passphrase)
  const out = createEntryWriter(chunks)
  try {
    const found = await withConnection(env().DATABASE_URL, client =>
      inSnapshot(client, () => writeAll(client, out, request)),
    )
    const { bytes } = await chunks.finish()
    const tables = out.lines.filter(line => line.kind === 'table')
    const rows = tables.reduce((sum, line) => sum + (line.rows ?? 0), 0)
    return { tables: tables.length, rows, ...found, bytes }
  } catch (error) {
    await chunks.abandon()
    throw error
  }
}
