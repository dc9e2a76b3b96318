import { resolve } from 'node:path'
import type { Command } from 'commander'
import { readWishes } from '../start/environment.mjs'
import { passphraseOption, readPassphrase } from './passphrase'
import { withServices } from './with-services'

/** Mounts `backup FILE`. */
export function registerBackup(program: Command): void {
  program
    .command('backup')
    .summary('write database, uploads and settings into one file')
    .description(
      'Writes database, uploads and settings of one instant into one file; the site may go on working. ' +
        'With a passphrase (BACKUP_PASSPHRASE or --passphrase-stdin) the file is encrypted.',
    )
    .argument('<file>', 'where to write; an older file of this name is replaced once the new one is complete')
    .addOption(passphraseOption())
    .action(backUp)
}

/** A line that is written over, for somebody who watches. */
export function watchLine(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${what.padEnd(60)}\r`)
}

async function backUp(file: string, flags: { passphraseStdin?: boolean }): Promise<void> {
  const passphrase = await readPassphrase(flags)
  const { secret: ownSecret } = readWishes(process.env)
  await withServices(async environment => {
    const { makeBackup } = await import('../../app/modules/backups/index.server')
    // A key that the environment brings is kept by whoever wrote the environment; in the open it does not travel.
    const travels = passphrase !== null || ownSecret === undefined
    const done = await makeBackup({
      file: resolve(file),
      passphrase,
      secret: travels ? environment.SECRET! : null,
      now: new Date(),
      said: watchLine,
    })
    for (const key of done.missing) console.error(`upload ${key} is not in the storage`)
    if (!passphrase) console.error(warning(travels))
    const size = `${(done.bytes / 1_000_000).toFixed(1)} MB`
    console.log(`backed up ${done.tables} tables, ${done.rows} rows, ${done.uploads} uploads, ${size}`)
  })
}

function warning(withSecret: boolean): string {
  const key = withSecret ? ', and the key of the site' : ''
  return `The file is not encrypted: whoever reads it has all personal data${key}. BACKUP_PASSPHRASE encrypts it.`
}
