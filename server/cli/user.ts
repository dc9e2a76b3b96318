import { type Command, InvalidArgumentError } from 'commander'
import { Refusal } from '../refusal.mjs'
import { withServices } from './with-services'

type Flags = { email: string; name?: string; passwordStdin?: boolean }

const REASONS: Record<string, string> = {
  'has-account': 'There is an account with this address already.',
  'no-account': 'There is no account with this address.',
  gone: 'There is no account with this address.',
  'no-second-factor': 'This account has no second factor.',
  short: 'The password needs at least 10 characters.',
  long: 'The password is too long.',
  common: 'This password is too common.',
  personal: 'The password must not contain the address or the name.',
  email: 'This is no email address.',
}

function office(role: string): 'office' {
  if (role !== 'office') throw new InvalidArgumentError('only office; all others are invited or sign up')
  return role
}

/** Mounts `user create`, `user reset-password` and `user remove-second-factor`. */
export function registerUser(program: Command): void {
  const user = program
    .command('user')
    .summary('accounts of the talent office, new passwords, lost second factors')
  user
    .command('create')
    .summary('open an account of the talent office')
    .requiredOption('--role <role>', 'office', office)
    .requiredOption('--email <address>')
    .option('--name <name>', 'how the person is called')
    .option('--password-stdin', 'read the password from standard input; otherwise one is made and shown')
    .action((flags: Flags) => withPassword(flags, createUser))
  user
    .command('reset-password')
    .summary('give an account a new password and end its sessions')
    .requiredOption('--email <address>')
    .option('--password-stdin', 'read the password from standard input; otherwise one is made and shown')
    .action((flags: Flags) => withPassword(flags, resetUser))
  user
    .command('remove-second-factor')
    .summary('let somebody who lost authenticator and backup codes log in with the password alone')
    .requiredOption('--email <address>')
    .action(({ email }: Flags) => withServices(async () => console.log(await removeFactor(email))))
}

async function removeFactor(email: string): Promise<string> {
  const { removeSecondFactorOf } = await import('../../app/modules/identity/index.server')
  const { ended } = orRefuse(await removeSecondFactorOf(email, new Date()))
  return `second factor removed, ${ended} sessions ended`
}

async function readStandardInput(): Promise<string> {
  let text = ''
  for await (const chunk of process.stdin) text += chunk
  return text.replace(/\r?\n$/, '')
}

async function withPassword(
  flags: Flags,
  run: (flags: Flags, given: string | null) => Promise<string>,
): Promise<void> {
  const given = flags.passwordStdin ? await readStandardInput() : null
  await withServices(async () => console.log(await run(flags, given)))
}

function orRefuse<T>(result: { ok: true; value: T } | { ok: false; code: string }): T {
  if (result.ok) return result.value
  throw new Refusal(REASONS[result.code] ?? `Refused: ${result.code}.`)
}

async function createUser({ email, name }: Flags, given: string | null): Promise<string> {
  const { createOfficeAccount } = await import('../../app/modules/organisations/index.server')
  const input = { email, name: name ?? email.split('@')[0]!, password: given }
  const { password } = orRefuse(await createOfficeAccount(input, new Date()))
  return given ? `created ${email}` : `created ${email} with password ${password}`
}

async function resetUser({ email }: Flags, given: string | null): Promise<string> {
  const { replacePassword } = await import('../../app/modules/identity/index.server')
  const { password, ended } = orRefuse(await replacePassword({ email, password: given }, new Date()))
  const sessions = `${ended} sessions ended`
  return given ? `password replaced, ${sessions}` : `new password ${password}, ${sessions}`
}
