import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { BackupFault, CheckedBackup } from '../../app/modules/backups/index.server'
import { Refusal } from '../refusal.mjs'
import { passphraseOption, readPassphrase } from './passphrase'

type Flags = { passphraseStdin?: boolean; replace?: boolean; check?: boolean }

/** Mounts `restore FILE`. */
export function registerRestore(program: Command): void {
  program
    .command('restore')
    .summary('load a backup into an empty database')
    .description(
      'Checks the whole file, then loads it into the empty database of a site that is not running, and builds the ' +
        'search index. An encrypted file needs its passphrase (BACKUP_PASSPHRASE or --passphrase-stdin).',
    )
    .argument('<file>', 'a file written by backup')
    .option('--replace', 'throw away what the database and the uploads hold now')
    .option('--check', 'check the file and say what it holds; load nothing')
    .addOption(passphraseOption())
    .action(restore)
}

async function restore(name: string, flags: Flags): Promise<void> {
  const file = resolve(name)
  const passphrase = await readPassphrase(flags)
  const checked = await check(file, passphrase)
  console.error(`${file} is complete: ${describe(checked)}`)
  if (flags.check) return
  const { restoreSite } = await import('./restore-site')
  await restoreSite({ file, passphrase, checked, replace: flags.replace ?? false })
}

async function check(file: string, passphrase: string | null): Promise<CheckedBackup> {
  const { checkBackup } = await import('../../app/modules/backups/index.server')
  return checkBackup(file, passphrase).catch((error: unknown) => {
    throw asRefusal(error, file)
  })
}

/** A faulty or unreadable file is a refusal with its place. */
export function asRefusal(error: unknown, file: string): unknown {
  const { name, place, says, code, message } = error as BackupFault & NodeJS.ErrnoException
  if (name === 'BackupFault') return new Refusal(`${file}, ${place}: ${says}. Nothing was changed.`)
  return code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' ? new Refusal(message) : error
}

function describe({ about, manifest }: CheckedBackup): string {
  const of = (kind: string) => manifest.entries.filter(entry => entry.kind === kind)
  const rows = of('table').reduce((sum, { rows }) => sum + (rows ?? 0), 0)
  const made = `made ${about.madeAt} with PostgreSQL ${about.postgres.split(' ')[0]}`
  return `${of('table').length} tables, ${rows} rows, ${of('file').length} uploads, ${made}`
}
