import { Option } from 'commander'
import { Refusal } from '../refusal.mjs'

const SHORTEST = 12

/** `--passphrase-stdin`, the other way to give what BACKUP_PASSPHRASE may hold. */
export function passphraseOption(): Option {
  return new Option(
    '--passphrase-stdin',
    'read the passphrase from standard input, not from BACKUP_PASSPHRASE',
  )
}

/** The passphrase from standard input or the environment; null without one. */
export async function readPassphrase(flags: { passphraseStdin?: boolean }): Promise<string | null> {
  let given = flags.passphraseStdin ? '' : process.env.BACKUP_PASSPHRASE
  if (flags.passphraseStdin) for await (const chunk of process.stdin) given += chunk
  const passphrase = given?.replace(/\r?\n$/, '')
  if (passphrase === undefined || (passphrase === '' && !flags.passphraseStdin)) return null
  if (passphrase.length < SHORTEST)
    throw new Refusal(
      `The passphrase needs at least ${SHORTEST} characters, for instance: openssl rand -base64 24`,
    )
  return passphrase
}
