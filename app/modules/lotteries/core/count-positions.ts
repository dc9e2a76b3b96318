import { chiSquare } from './chi-square'
import { hashText, seedOf, ticketsOf } from './draw-lottery'
import type { Roster } from './lottery.types'

/** How often the entrant at each place of the roster came to each rank, over many seeds. */
export type PositionCount = {
  seeds: number
  entrants: number
  /** `seen[place * entrants + rank]` */
  seen: number[]
  /** Whole table, (n−1)² degrees of freedom, and the winners' row alone, n−1. */
  table: number
  first: number
}

/**
 * Draws a roster under many different entropies and counts. Only ranks by ticket are looked at, as the draw orders
 * them; the hash of the roster enters once.
 */
export function countPositions(roster: Roster, rosterHash: string, seeds: number): PositionCount {
  const receipts = roster.entrants.map(entrant => entrant.receipt)
  const n = receipts.length
  const seen = Array<number>(n * n).fill(0)
  for (let number = 0; number < seeds; number++) {
    const ticketOf = ticketsOf(seedOf(rosterHash, roster.rulesHash, hashText(`entropy ${number}`)))
    const order = receipts.map((receipt, place) => ({ place, ticket: ticketOf(receipt) }))
    order.sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
    for (const [rank, { place }] of order.entries()) seen[place * n + rank]! += 1
  }
  const firsts = receipts.map((_, place) => seen[place * n]!)
  return {
    seeds,
    entrants: n,
    seen,
    table: chiSquare(seen, seeds / n),
    first: chiSquare(firsts, seeds / n),
  }
}
