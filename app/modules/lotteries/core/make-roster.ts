import type { Roster } from './lottery.types'

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A receipt code for a number: the same length for all, without letters that look alike. */
export function receiptFor(serial: number): string {
  let rest = serial
  let code = ''
  for (let at = 0; at < 5; at++) {
    code = LETTERS[rest % 32]! + code
    rest = Math.floor(rest / 32)
  }
  return `R-${code}`
}

/** A roster of invented receipts, for measurements and tests. `points` gives each entrant's sum, by serial. */
export function makeRoster(count: number, units: number, points?: (serial: number) => number): Roster {
  return {
    lottery: `sample-${count}`,
    rulesHash: '0'.repeat(64),
    entropySource: 'sample',
    units,
    entrants: Array.from({ length: count }, (_, serial) => ({
      receipt: receiptFor(serial),
      ...(points && { points: points(serial) }),
    })),
  }
}
