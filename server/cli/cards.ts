import type { Command } from 'commander'
import { Refusal } from '../refusal.mjs'
import { withServices } from './with-services'

type Flags = { all?: boolean }

/** Mounts `cards replay`. */
export function registerCards(program: Command): void {
  const cards = program.command('cards').summary('talent cards')
  cards
    .command('replay')
    .summary('compute stored decisions again from their policy version and facts')
    .argument('[receipt]', 'receipt code of one application')
    .option('--all', 'every stored decision')
    .action((receipt: string | undefined, flags: Flags) => replay(receipt, flags))
}

async function replay(receipt: string | undefined, { all }: Flags): Promise<void> {
  if (Boolean(receipt) === Boolean(all)) throw new Refusal('Name one receipt code, or --all.')
  await withServices(async () => {
    const { replayDecisions } = await import('../../app/modules/cards/index.server')
    let count = 0
    for await (const { receipt: code, policy, difference } of replayDecisions(receipt)) {
      if (difference) throw new Refusal(`decision of ${code} (${policy}) differs at ${difference}`)
      count++
    }
    if (count === 0) throw new Refusal('There is no such decision.')
    console.log(`replayed ${count}, equal ${count}`)
  })
}
