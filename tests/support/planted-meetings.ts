import { type InventedEvent, seededRandom } from './arrange-instances.ts'

/** Shape of an event that is known to need no break. */
export interface PlantedShape {
  name: string
  parties: number
  slots: number
  tables: number
  /** Shortest day of a party in slots, and by how much the longest is longer. */
  shortest: number
  longer: number
  /** First slot of the afternoon; `held` is the share of meetings bound to their half of the day. */
  noon: number
  held: number
  /** Share of parties that are away for two slots outside their day. */
  away: number
}

const LONG = { parties: 78, slots: 22, tables: 22, shortest: 3, longer: 13, noon: 11 }

/** Sizes of the published events, from short days without halves to long days with them. */
export const PLANTED_SHAPES: readonly PlantedShape[] = [
  { name: 'long day', ...LONG, held: 0.5, away: 0 },
  { name: 'long day, all held', ...LONG, held: 1, away: 0.2 },
  { name: 'long day, sparse', ...LONG, parties: 70, tables: 14, longer: 6, held: 0.3, away: 0.3 },
  {
    name: 'short day',
    parties: 60,
    slots: 10,
    tables: 24,
    shortest: 4,
    longer: 7,
    noon: 5,
    held: 0,
    away: 0.4,
  },
]

/**
 * An event that is known to need no break: each party is given a run of slots, meetings are drawn slot by slot among
 * those present and kept only where they lie in gapless days; some may take place in their half of the day only.
 */
export function meetingsPlanted(seed: number, shape: PlantedShape = PLANTED_SHAPES[0]!): InventedEvent {
  const random = seededRandom(seed)
  const order = Array.from({ length: shape.parties }, (_, i) => i)
  const days = order.map(() => plantDay(shape, random))
  const meetings: InventedEvent['meetings'] = []
  const spans = order.map((): number[] => [])
  const known = new Set<string>()
  for (let slot = 0; slot < shape.slots; slot++) {
    const closed = spans.map(own => own.length > 0 && own.at(-1)! < slot - 1)
    for (const [a, b] of pairUp(shape, slot, days, closed, known, random)) {
      for (const party of [a, b]) spans[party]!.push(slot)
      const held = random() < shape.held ? { slots: halfOf(shape, slot) } : {}
      meetings.push({ parties: [`p${a + 1}`, `p${b + 1}`], ...held })
    }
  }
  const parties = order.map(party => ({
    id: `p${party + 1}`,
    unavailable: random() < shape.away ? awayOutside(shape, spans[party]!, random) : [],
  }))
  const { slots, tables } = shape
  return { slots, tables, maxBreakSpread: 2, parties, meetings: shuffled(meetings, random) }
}

function plantDay(shape: PlantedShape, random: () => number): [number, number] {
  const length = Math.min(shape.slots, shape.shortest + Math.floor(random() * shape.longer))
  const start = Math.floor(random() * (shape.slots - length + 1))
  return [start, start + length]
}

function halfOf({ slots, noon }: PlantedShape, slot: number): number[] {
  const [from, to] = slot < noon ? [0, noon] : [noon, slots]
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** Two slots in a row in which the party has no meeting, if there are such. */
function awayOutside(shape: PlantedShape, busy: readonly number[], random: () => number): number[] {
  const start = Math.floor(random() * (shape.slots - 1))
  const run = [start, start + 1]
  return run.some(slot => busy.includes(slot)) ? [] : run
}

/** Pairs parties present in a slot that have not met yet, at most one pair to a table. */
function pairUp(
  shape: PlantedShape,
  slot: number,
  days: [number, number][],
  closed: boolean[],
  known: Set<string>,
  random: () => number,
): [number, number][] {
  const present = days.flatMap(([from, to], party) =>
    slot >= from && slot < to && !closed[party] ? [party] : [],
  )
  const waiting = shuffled(present, random)
  const pairs: [number, number][] = []
  while (waiting.length > 1 && pairs.length < shape.tables) {
    const a = waiting.pop()!
    const at = waiting.findIndex(b => !known.has(pairKey(a, b)))
    if (at < 0) continue
    const b = waiting.splice(at, 1)[0]!
    known.add(pairKey(a, b))
    pairs.push([a, b])
  }
  return pairs
}

const pairKey = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map(item => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
