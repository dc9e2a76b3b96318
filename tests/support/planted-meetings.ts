import { type InventedEvent, seededRandom } from './arrange-instances.ts'

/** Shape of an event whose fewest breaks are known. */
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
  /** So many parties at most are away in the first slot of the afternoon, with meetings held to both halves round it. */
  torn?: number
}

const FORUM = { slots: 21, tables: 14, shortest: 2, longer: 10, noon: 11, held: 0.3, away: 0.2 }
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
  { name: 'forum', ...FORUM, parties: 70, longer: 8 },
  { name: 'forum, full', ...FORUM, parties: 76 },
  { name: 'forum, few tables', ...FORUM, parties: 76, tables: 12, longer: 14, shortest: 3, held: 0.7 },
  { name: 'forum, torn', ...FORUM, parties: 76, held: 0.5, torn: 6 },
  { name: 'long day, torn', ...LONG, held: 0.5, away: 0.1, torn: 4 },
]

export interface PlantedEvent {
  list: InventedEvent
  /** The fewest breaks: as many as there are torn parties. */
  breaks: number
}

interface PlantedMeeting {
  parties: [number, number]
  slot: number
  held: boolean
}

/**
 * An event whose fewest breaks are known: each party is given a run of slots, meetings are drawn slot by slot among
 * those present and kept only where they lie in gapless days; some may take place in their half of the day only.
 */
export function plantEvent(seed: number, shape: PlantedShape = PLANTED_SHAPES[0]!): PlantedEvent {
  const random = seededRandom(seed)
  const order = Array.from({ length: shape.parties }, (_, i) => i)
  const planted = plantMeetings(shape, random)
  const spans = order.map(party =>
    planted.filter(({ parties }) => parties.includes(party)).map(({ slot }) => slot),
  )
  const parties = order.map(party => ({
    id: `p${party + 1}`,
    unavailable: random() < shape.away ? awayOutside(shape, spans[party]!, random) : [],
  }))
  const mixed = shuffled(planted, random)
  const torn = tearParties(shape, mixed)
  for (const party of torn) parties[party]!.unavailable = [shape.noon]
  const meetings = mixed.map(({ parties: [a, b], slot, held }) => ({
    parties: [`p${a + 1}`, `p${b + 1}`] as [string, string],
    ...(held ? { slots: halfOf(shape, slot) } : {}),
  }))
  const { slots, tables } = shape
  return { list: { slots, tables, maxBreakSpread: 2, parties, meetings }, breaks: torn.length }
}

function plantMeetings(shape: PlantedShape, random: () => number): PlantedMeeting[] {
  const days = Array.from({ length: shape.parties }, () => plantDay(shape, random))
  const lastSlot = days.map(() => Number.POSITIVE_INFINITY)
  const known = new Set<string>()
  const meetings: PlantedMeeting[] = []
  for (let slot = 0; slot < shape.slots; slot++) {
    const closed = lastSlot.map(last => last < slot - 1)
    for (const pair of pairUp(shape, slot, days, closed, known, random)) {
      for (const party of pair) lastSlot[party] = slot
      meetings.push({ parties: pair, slot, held: random() < shape.held })
    }
  }
  return meetings
}

/**
 * Takes a party's meeting at noon away where the other one just begins or ends, and holds what the party has before and
 * after to its half: with the party away at noon it has a break in every arrangement, and in the planted one no more.
 */
function tearParties(shape: PlantedShape, meetings: PlantedMeeting[]): number[] {
  const torn: number[] = []
  const slotsOf = (party: number) => meetings.filter(m => m.parties.includes(party)).map(m => m.slot)
  const inner = (party: number) => {
    const own = slotsOf(party)
    return own.includes(shape.noon - 1) && own.includes(shape.noon + 1)
  }
  for (const meeting of meetings.filter(({ slot }) => slot === shape.noon)) {
    if (torn.length >= (shape.torn ?? 0)) break
    const party = meeting.parties.find(inner)
    if (party === undefined || torn.includes(party) || meeting.parties.every(inner)) continue
    meetings.splice(meetings.indexOf(meeting), 1)
    for (const own of meetings) if (own.parties.includes(party)) own.held = true
    torn.push(party)
  }
  return torn
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
