import type { Board } from '../board/board'
import { type Chain, exchange, followChain } from '../board/kempe'
import type { Random } from '../seeded-random'

/** Whether an exchange that moves `moved` meetings from `a` to `b` keeps within the tables of both. */
function fits({ load, core }: Board, a: number, b: number, moved: number): boolean {
  return load[a]! - moved <= core.tables[a]! && load[b]! + moved <= core.tables[b]!
}

/** Exchanges slots along random chains: the meetings stay the same, only their times differ. */
export function shake(board: Board, chain: Chain, tries: number, random: Random): void {
  const { core, at, load } = board
  for (let count = 0; count < tries; count++) {
    const party = random.below(core.parties)
    const a = random.below(core.slots)
    const b = random.below(core.slots)
    if (a === b || at[party * core.slots + a]! < 0 || at[party * core.slots + b]! >= 0) continue
    const moved = followChain(board, party, a, b, chain)
    if (!Number.isNaN(moved) && fits(board, a, b, moved) && load[a]! > 0) exchange(board, chain, a, b)
  }
}
