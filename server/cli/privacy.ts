import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { Refusal } from '../refusal.mjs'
import { withServices } from './with-services'

const REASONS: Record<string, string> = {
  'lease-running': 'A lease is running or waits to be signed, or a unit is chosen: it has to be ended first.',
  'waiting-list': 'The person stands on a waiting list for an apartment and has to leave it first.',
  'owns-requests': 'Open requests or the desk of a department are in this account: hand them over first.',
  'last-owner': 'This is the only owner of an organisation: name another one first.',
  'pairings-running': 'Key talents are in this leader\u2019s care: change the pairings first.',
}

/** Mounts `privacy export` and `privacy erase`. */
export function registerPrivacy(program: Command): void {
  const privacy = program.command('privacy').summary('copy or erase what the site holds of somebody')
  privacy
    .command('export')
    .summary('everything the site holds of somebody, as JSON')
    .requiredOption('--email <address>')
    .option('--out <file>', 'write it there instead of to standard output')
    .action(exportPerson)
  privacy
    .command('erase')
    .summary('erase somebody from database, search index and files, and print the receipt')
    .requiredOption('--email <address>')
    .action(erasePersonByEmail)
}

const context = () => ({ actor: { userId: null, kind: 'system' }, now: new Date() })

async function exportPerson({ email, out }: { email: string; out?: string }): Promise<void> {
  await withServices(async () => {
    const { copyPerson, personByEmail } = await import('../../app/modules/privacy/index.server')
    const person = await personByEmail(email)
    if (!person) throw new Refusal('There is no account with this address.')
    const text = `${JSON.stringify(await copyPerson(context(), person), null, 2)}\n`
    if (out) await writeFile(resolve(out), text, { mode: 0o600 })
    else process.stdout.write(text)
  })
}

async function erasePersonByEmail({ email }: { email: string }): Promise<void> {
  await withServices(async () => {
    const { erasePerson, personByEmail, readReceipt } = await import('../../app/modules/privacy/index.server')
    const person = await personByEmail(email)
    if (!person) throw new Refusal('There is no account with this address.')
    const erased = await erasePerson(context(), person)
    if (!erased.ok) {
      const codes = [erased.code, ...((erased.facts?.others as string[] | undefined) ?? [])]
      throw new Refusal(codes.map(code => REASONS[code] ?? code).join('\n'))
    }
    console.log(JSON.stringify(await readReceipt(erased.value.code), null, 2))
  })
}
