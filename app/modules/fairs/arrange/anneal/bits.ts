/** Slots 0 to 29 are bits of a low word, slots 30 to 59 of a high one. */
export const WORD = 30

/** How many bits of a word are set. */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The number of the set bit that has `rank` set bits below it. */
export function bitAt(low: number, high: number, rank: number): number {
  const below = bitCount(low)
  let word = rank < below ? low : high
  for (let left = rank < below ? rank : rank - below; left > 0; left--) word &= word - 1
  return (rank < below ? 0 : WORD) + 31 - Math.clz32(word & -word)
}

/** How many runs of set bits there are. */
export function runsOf(low: number, high: number): number {
  return bitCount(low & ~((low >>> 1) | ((high & 1) << (WORD - 1)))) + bitCount(high & ~(high >>> 1))
}

/** How many bits lie between the first and the last set one without being set. */
export function idleIn(low: number, high: number): number {
  if (low === 0 && high === 0) return 0
  const first = low === 0 ? WORD + 31 - Math.clz32(high & -high) : 31 - Math.clz32(low & -low)
  const last = high === 0 ? 31 - Math.clz32(low) : WORD + 31 - Math.clz32(high)
  return last - first + 1 - bitCount(low) - bitCount(high)
}
