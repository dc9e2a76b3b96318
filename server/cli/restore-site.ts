import type { CheckedBackup, TargetRefusal } from '../../app/modules/backups/index.server'
import type { IndexName } from '../../search/indexes'
import { Refusal } from '../refusal.mjs'
import { readWishes } from '../start/environment.mjs'
import { holdServers } from '../start/lease.mjs'
import { migrate, migrationNames, shippedTables } from '../start/migrate.mjs'
import { forgetCutOffLoad } from '../start/seed.mjs'
import { siteEnvironment } from '../start/site-environment.mjs'
import { readState, rememberSecret } from '../state.mjs'
import { watchLine } from './backup'
import { asRefusal } from './restore'
import { closeConnections } from './with-services'

export type Restore = { file: string; passphrase: string | null; checked: CheckedBackup; replace: boolean }

const INDEXES: readonly IndexName[] = ['openings', 'talents', 'universities', 'enterprises']

const SENTENCES: Record<TargetRefusal, string> = {
  'in-use': 'Somebody is connected to the database: stop the site first.',
  'not-empty': 'The database is not empty. --replace throws away what it holds.',
}

/** Loads a checked backup: servers, schema of the backup, rows and uploads, today's schema, search index. */
export async function restoreSite(restore: Restore): Promise<void> {
  const wishes = readWishes(process.env)
  const { settings, about } = restore.checked
  refuseNewer(about.migrations)
  const secret = wishes.secret ?? settings.secret ?? readState(wishes.dataDir).secret
  const servers = await holdServers(wishes, note, () => {})
  try {
    const environment: Record<string, string> = {
      ...siteEnvironment(wishes, servers.environment(), false),
      SECRET: secret,
    }
    Object.assign(process.env, environment, { PROCESS: 'web', LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal' })
    await load(environment.DATABASE_URL!, restore)
    if (!wishes.secret) rememberSecret(wishes.dataDir, secret)
    await buildIndexes()
  } finally {
    await closeConnections()
    await servers.end()
  }
}

function note(name: string, text: string): void {
  watchLine(`${name} ${text}`)
}

function refuseNewer(migrations: string[]): void {
  const known = new Set<string>(migrationNames())
  const unknown = migrations.find(name => !known.has(name))
  if (unknown)
    throw new Refusal(`The backup is of a newer version of the site (${unknown}): update this one first.`)
}

async function load(databaseUrl: string, { file, passphrase, checked, replace }: Restore): Promise<void> {
  const backups = await import('../../app/modules/backups/index.server')
  const { migrations, secretMark } = checked.about
  if (backups.secretMark() !== secretMark)
    throw new Refusal('SECRET: is not the key of this backup. Set the SECRET of the site it was made on.')
  const target = { databaseUrl, migrations, shipped: shippedTables(), replace }
  const ready = await backups.prepareTarget(target)
  if (!ready.ok) throw new Refusal(SENTENCES[ready.code])
  await migrate(databaseUrl, migrations)
  const request = { databaseUrl, file, passphrase, checked, said: watchLine }
  const done = await backups.loadBackup(request).catch((error: unknown) => {
    throw asRefusal(error, file)
  })
  await forgetCutOffLoad(databaseUrl)
  await migrate(databaseUrl)
  console.log(`restored ${done.tables} tables, ${done.rows} rows, ${done.uploads} uploads`)
}

/** Without a search engine the database answers searches, and the index is built when there is one. */
async function buildIndexes(): Promise<void> {
  const { rebuildIndex } = await import('../../app/modules/search-sync/index.server')
  for (const index of INDEXES) {
    const built = await rebuildIndex(index, written => watchLine(`${index}: ${written} documents`))
    if (built.ok) console.log(`${index}: ${built.value.documents} documents in the search index`)
    else console.error(`${index}: the search index was not built (${built.code}); the site does it later`)
  }
}
