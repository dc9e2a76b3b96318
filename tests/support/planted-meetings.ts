import { type InventedEvent, seededRandom } from './arrange-instances.ts'

const SLOTS = 22
const NOON = 11
const PARTIES = 78
const TABLES = 22

/**
 * A long event with halves that is known to need no break: each party is given a run of slots, meetings are drawn
 * slot by slot among those present and kept only where they lie in gapless days; half of the meetings of
 * either half of the day may take place in that half only.
 */
export function meetingsPlanted(seed: number): InventedEvent {
  const random = seededRandom(seed)
  const order = Array.from({ length: PARTIES }, (_, i) => i)
  const days = order.map(() => plantDay(random))
  const meetings: InventedEvent['meetings'] = []
  const closed = order.map(() => false)
  const begun = order.map(() => false)
  const known = new Set<string>()
  for (let slot = 0; slot < SLOTS; slot++) {
    const busy = pairUp(slot, days, closed, known, random)
    for (const [a, b] of busy) {
      const half = slot < NOON ? [0, NOON] : [NOON, SLOTS]
      const slots = Array.from({ length: half[1]! - half[0]! }, (_, i) => half[0]! + i)
      meetings.push({ parties: [`p${a + 1}`, `p${b + 1}`], ...(random() < 0.5 ? { slots } : {}) })
    }
    const present = new Set(busy.flat())
    for (const party of order) {
      if (present.has(party)) begun[party] = true
      else if (begun[party]) closed[party] = true
    }
  }
  const parties = order.map(party => ({ id: `p${party + 1}`, unavailable: [] }))
  return { slots: SLOTS, tables: TABLES, maxBreakSpread: 2, parties, meetings: shuffled(meetings, random) }
}

function plantDay(random: () => number): [number, number] {
  const length = 3 + Math.floor(random() * 13)
  const start = Math.floor(random() * (SLOTS - length + 1))
  return [start, start + length]
}

/** Pairs parties present in a slot that have not met yet, at most one pair to a table. */
function pairUp(
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
  while (waiting.length > 1 && pairs.length < TABLES) {
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
