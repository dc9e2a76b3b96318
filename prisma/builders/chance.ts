import { createHash } from 'node:crypto'

/** A source of chance that gives the same sequence for the same name on every machine. */
export type Chance = {
  /** A number from 0 up to but not including 1. */
  next: () => number
  /** A whole number from `min` to `max`, both included. */
  int: (min: number, max: number) => number
  /** True in `share` of the cases. */
  bool: (share: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** `count` different entries in the order drawn; all of them when there are fewer. */
  some: <T>(list: readonly T[], count: number) => T[]
  /** One of the keys, as often as its weight says. */
  weighted: <K extends string>(weights: Record<K, number>) => K
}

function digest(name: string): Buffer {
  return createHash('sha256').update(`demonstration/${name}`).digest()
}

/** Mulberry32, a 32-bit generator whose quality is enough for a demonstration. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function drawSome<T>(next: () => number, list: readonly T[], count: number): T[] {
  const rest = [...list]
  const drawn: T[] = []
  while (drawn.length < count && rest.length > 0) {
    drawn.push(...rest.splice(Math.floor(next() * rest.length), 1))
  }
  return drawn
}

function drawWeighted<K extends string>(next: () => number, weights: Record<K, number>): K {
  const entries = Object.entries(weights) as [K, number][]
  let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key
  }
  return entries.at(-1)![0]
}

/** The source of chance of this name. */
export function chanceOf(name: string): Chance {
  const next = mulberry(digest(name).readUInt32LE(0))
  return {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    bool: share => next() < share,
    pick: list => list[Math.floor(next() * list.length)]!,
    some: (list, count) => drawSome(next, list, count),
    weighted: weights => drawWeighted(next, weights),
  }
}

/** The UUID (version 8) of a thing of the demonstration, derived from its name. */
export function idOf(...name: (string | number)[]): string {
  const hex = digest(name.join('/')).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
