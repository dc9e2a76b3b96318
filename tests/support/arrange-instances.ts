/** Shape of an invented brokerage event: a fixed list of meetings among one pool of parties. */
export interface EventShape {
  name: string
  parties: number
  meetings: number
  slots: number
  tables: number
  /** Share of meetings held to the morning, and to the afternoon; the rest may take any slot. */
  morning?: number
  afternoon?: number
  /** Share of parties whose meetings all lie in the morning, and in the afternoon. */
  early?: number
  late?: number
  /** First slot of the afternoon. */
  noon?: number
  /** Share of parties that are away in a run of slots, and how long a run. */
  away?: number
  awaySlots?: number
  /** Unevenness of the parties' numbers of meetings: 0 even, 1 strongly skewed. */
  skew?: number
  maxBreakSpread?: number
}

/** mulberry32: a small seeded generator of numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}

export interface InventedEvent {
  slots: number
  tables: number
  maxBreakSpread: number
  parties: { id: string; unavailable: number[] }[]
  meetings: { parties: [string, string]; slots?: number[] }[]
}

/** An event of the given shape; the same seed gives the same event. It is plausible, not surely feasible. */
export function inventEvent(shape: EventShape, seed: number): InventedEvent {
  const random = seededRandom(seed)
  const parties = Array.from({ length: shape.parties }, (_, i) => ({
    id: `p${i + 1}`,
    unavailable: random() < (shape.away ?? 0) ? awayRun(shape, random) : [],
  }))
  const meetings = inventPairs(
    shape,
    parties.map(party => shape.slots - party.unavailable.length),
    random,
  )
  return {
    slots: shape.slots,
    tables: shape.tables,
    maxBreakSpread: shape.maxBreakSpread ?? 2,
    parties,
    meetings,
  }
}

function awayRun(shape: EventShape, random: () => number): number[] {
  const length = shape.awaySlots ?? 2
  const start = Math.floor(random() * (shape.slots - length + 1))
  return Array.from({ length }, (_, i) => start + i)
}

function inventPairs(shape: EventShape, free: number[], random: () => number): InventedEvent['meetings'] {
  const appeal = free.map(() => 1 - (shape.skew ?? 0.7) * random())
  const halves = halfCounter(
    shape,
    free.map(() => partyHalf(shape, random())),
  )
  const known = new Set<number>()
  const degree = free.map(() => 0)
  const meetings: InventedEvent['meetings'] = []
  for (let attempts = 0; meetings.length < shape.meetings && attempts < 200_000; attempts++) {
    const a = pick(appeal, random)
    const b = pick(appeal, random)
    const key = Math.min(a, b) * free.length + Math.max(a, b)
    if (a === b || known.has(key) || degree[a]! >= free[a]! || degree[b]! >= free[b]!) continue
    const slots = halves.choose(a, b, random())
    if (slots === null) continue
    known.add(key)
    degree[a]!++
    degree[b]!++
    meetings.push({ parties: [`p${a + 1}`, `p${b + 1}`], ...(slots ? { slots } : {}) })
  }
  return meetings
}

const ANY = -1
const NEVER = -2

function partyHalf(shape: EventShape, chance: number): number {
  const early = shape.early ?? 0
  return chance < early ? 0 : chance < early + (shape.late ?? 0) ? 1 : ANY
}

function commonHalf(a: number, b: number): number {
  if (a === ANY) return b
  return b === ANY || a === b ? a : NEVER
}

/** Keeps every party's morning and afternoon meetings within the length of the halves. */
function halfCounter(shape: EventShape, halfOf: number[]) {
  const noon = shape.noon ?? shape.slots
  const early = Array.from({ length: noon }, (_, i) => i)
  const late = Array.from({ length: shape.slots - noon }, (_, i) => noon + i)
  const counts = [new Map<number, number>(), new Map<number, number>()]
  return {
    choose(a: number, b: number, chance: number): number[] | undefined | null {
      const morning = shape.morning ?? 0
      const drawn = chance < morning ? 0 : chance < morning + (shape.afternoon ?? 0) ? 1 : ANY
      const half = commonHalf(commonHalf(halfOf[a]!, halfOf[b]!), drawn)
      if (half === ANY) return undefined
      if (half === NEVER) return null
      const slots = half === 0 ? early : late
      const count = counts[half]!
      if ([a, b].some(p => (count.get(p) ?? 0) >= slots.length - 1)) return null
      for (const p of [a, b]) count.set(p, (count.get(p) ?? 0) + 1)
      return slots
    },
  }
}

function pick(weights: number[], random: () => number): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (let i = 0; i < weights.length; i++) {
    rest -= weights[i]!
    if (rest < 0) return i
  }
  return weights.length - 1
}

/** Parties that come for one half of the day only, and so their meetings. */
const HALVES = { early: 0.25, late: 0.25, morning: 0.05, afternoon: 0.05, noon: 11, skew: 0.9 }
/** Meetings held to a half whoever takes part. */
const MIXED = { morning: 0.25, afternoon: 0.25, noon: 11, skew: 0.9 }

/** Shapes like those of the published business-meeting events, from short and dense to long with two halves. */
export const EVENT_SHAPES: readonly EventShape[] = [
  { name: 'short', parties: 42, meetings: 125, slots: 8, tables: 21 },
  { name: 'short, tight tables', parties: 42, meetings: 125, slots: 8, tables: 16 },
  { name: 'ten slots', parties: 47, meetings: 180, slots: 10, tables: 21 },
  { name: 'ten slots, tight tables', parties: 47, meetings: 180, slots: 10, tables: 19 },
  { name: 'ten slots, away', parties: 60, meetings: 237, slots: 10, tables: 27, away: 0.15 },
  { name: 'ten slots, away, tight', parties: 60, meetings: 237, slots: 10, tables: 24, away: 0.15 },
  { name: 'ten slots, many away', parties: 47, meetings: 170, slots: 10, tables: 21, away: 0.4 },
  { name: 'halves', parties: 70, meetings: 154, slots: 21, tables: 14, ...HALVES },
  { name: 'halves, more meetings', parties: 76, meetings: 195, slots: 21, tables: 14, ...HALVES },
  { name: 'halves, tight tables', parties: 70, meetings: 154, slots: 21, tables: 12, ...HALVES },
  { name: 'halves by meeting', parties: 70, meetings: 154, slots: 21, tables: 14, ...MIXED },
  { name: 'long day', parties: 78, meetings: 302, slots: 22, tables: 22, ...HALVES },
  { name: 'long day, tight tables', parties: 78, meetings: 302, slots: 22, tables: 18, ...HALVES },
  { name: 'long day by meeting', parties: 78, meetings: 302, slots: 22, tables: 22, ...MIXED },
  {
    name: 'long day, away',
    parties: 78,
    meetings: 302,
    slots: 22,
    tables: 20,
    ...HALVES,
    away: 0.2,
    awaySlots: 3,
  },
  { name: 'long day, no halves', parties: 78, meetings: 302, slots: 22, tables: 16, away: 0.2, awaySlots: 3 },
]
