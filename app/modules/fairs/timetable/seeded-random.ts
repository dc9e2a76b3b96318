/** A small seeded generator (mulberry32): same seed, same numbers on every machine. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number
  /** A number of mean about 1, falling off as the exponential does; made of exact operations only. */
  exponential(): number
  /** Puts the first `length` entries of `list` into random order, in place. */
  shuffle(list: Int32Array | number[], length?: number): void
}

/** Makes a generator from a whole number. */
export function seededRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => Math.floor((next() / 4294967296) * limit)
  return {
    below,
    exponential() {
      const drawn = next() | 1
      const zeros = Math.clz32(drawn)
      const rest = ((drawn << zeros) >>> 0) / 2147483648 - 1
      return (zeros + 1 - rest) * Math.LN2
    },
    shuffle(list, length = list.length) {
      for (let last = length - 1; last > 0; last--) {
        const other = below(last + 1)
        const kept = list[last]!
        list[last] = list[other]!
        list[other] = kept
      }
    },
  }
}
