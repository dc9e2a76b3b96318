import type { Command } from 'commander'
import { withServices } from './with-services'

/** `addresses`: where the site's servers are, for a database client or a search console. */
export function registerAddresses(program: Command): void {
  program
    .command('addresses')
    .summary('show where the database, the search and the mail server are, with their keys')
    .option('--hold', 'keep embedded servers running until this command is stopped')
    .action(({ hold }: { hold?: boolean }) =>
      withServices(async environment => {
        console.log(JSON.stringify(environment, null, 2))
        if (hold) await untilSignal()
      }),
    )
}

function untilSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve())
  })
}
