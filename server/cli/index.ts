import { Command, CommanderError } from 'commander'
import { Refusal, sentenceOf } from '../refusal.mjs'
import { COMMANDS } from './commands'

const DONE = 0
const REFUSED = 1
const BAD_USAGE = 2

/**
 * Runs the command line.
 * @param args what follows the program's name
 * @returns exit status: 0 done, 1 refused with the reason on standard error, 2 bad usage
 */
export async function run(args: string[]): Promise<number> {
  const program = createProgram()
  try {
    await registerFor(program, args)
    await program.parseAsync(args, { from: 'user' })
    // A command that has said itself what is wrong leaves its status there.
    return Number(process.exitCode ?? DONE)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_USAGE
    console.error(error instanceof Refusal ? error.message : sentenceOf(error))
    return REFUSED
  }
}

function createProgram(): Command {
  return new Command('npm run cli --')
    .description('Commands of the site. Each has its own --help.')
    .helpCommand(false)
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
}

/** Only the command that is called is loaded; for all others the help needs no more than a line. */
async function registerFor(program: Command, args: string[]): Promise<void> {
  const called = COMMANDS[args[0] ?? '']
  if (called) return called.register(program)
  for (const [name, { summary }] of Object.entries(COMMANDS)) program.command(name).summary(summary)
}
