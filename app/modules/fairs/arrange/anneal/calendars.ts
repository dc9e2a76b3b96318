import type { ArrangeProblem, Placement } from '../problem.ts'
import { idleIn, runsOf, WORD } from './bits.ts'

/** What an idle slot between two meetings weighs beside a break: it leads to shorter, then to fewer breaks. */
const IDLE = 0.15
/** What a break beyond the spread weighs beside a break. */
const BEYOND = 3

/** Everybody's calendar while meetings change their slots; no party is ever in two meetings at once. */
export class Calendars {
  readonly slotOf: Placement
  /** Per party and slot: the meeting, or -1. */
  readonly at: Int32Array
  /** Per party: its busy slots as bits, 30 to a word. */
  readonly low: Int32Array
  readonly high: Int32Array
  /** Per slot: how many meetings it holds. */
  readonly held: Int32Array
  /** Per party: the cost of its calendar. */
  private readonly paid: Float64Array
  readonly first: Int32Array
  readonly second: Int32Array
  private readonly allowed: Uint8Array
  /** The meetings of the chain last followed, and how many. */
  readonly chain: Int32Array
  chainSize = 0
  /** The party at the other end of that chain. */
  end = 0

  constructor(
    readonly problem: ArrangeProblem,
    start: Placement,
  ) {
    const { slots, meetings, partyIds } = problem
    this.slotOf = start.slice()
    this.at = new Int32Array(partyIds.length * slots).fill(-1)
    this.low = new Int32Array(partyIds.length)
    this.high = new Int32Array(partyIds.length)
    this.held = new Int32Array(slots)
    this.paid = new Float64Array(partyIds.length)
    this.first = Int32Array.from(meetings, meeting => meeting.parties[0])
    this.second = Int32Array.from(meetings, meeting => meeting.parties[1])
    this.allowed = new Uint8Array(meetings.length * slots)
    this.chain = new Int32Array(meetings.length)
    meetings.forEach((meeting, index) => {
      for (const slot of meeting.slots) this.allowed[index * slots + slot] = 1
      this.held[start[index]!]!++
      this.put(index, start[index]!)
      for (const party of meeting.parties) this.flip(party, start[index]!)
    })
    for (let party = 0; party < partyIds.length; party++) this.price(party)
  }

  /**
   * Follows the meetings that have to change places between two slots when `party`, busy in `from` and idle in `to`,
   * moves its meeting: a chain from party to party that ends at another one. False when a meeting may not lie there.
   */
  follow(party: number, from: number, to: number): boolean {
    const { slots } = this.problem
    let here = from
    let there = to
    let at = party
    let size = 0
    for (let meeting = this.at[party * slots + from]!; meeting >= 0; ) {
      if (this.allowed[meeting * slots + there] === 0) return false
      this.chain[size++] = meeting
      at = this.first[meeting] === at ? this.second[meeting]! : this.first[meeting]!
      meeting = this.at[at * slots + there]!
      const turned = here
      here = there
      there = turned
    }
    this.chainSize = size
    this.end = at
    return true
  }

  /** Whether the chain last followed brings more meetings into `to` than there are tables. */
  overfills(to: number): boolean {
    return (this.chainSize & 1) === 1 && this.held[to]! >= this.problem.tables
  }

  /**
   * The same where the party is busy in both slots: when its two meetings lie on a ring, all of the ring changes places,
   * and nobody's busy slots change.
   */
  turn(party: number, from: number, to: number): void {
    const { slots } = this.problem
    let here = from
    let there = to
    let at = party
    let size = 0
    do {
      const meeting = this.at[at * slots + here]!
      if (meeting < 0 || this.allowed[meeting * slots + there] === 0) return
      this.chain[size++] = meeting
      at = this.first[meeting] === at ? this.second[meeting]! : this.first[meeting]!
      const turned = here
      here = there
      there = turned
    } while (at !== party)
    for (let i = 0; i < size; i++) this.put(this.chain[i]!, i & 1 ? from : to)
  }

  /** Lets the meetings of the chain last followed change places. */
  swap(party: number, from: number, to: number): void {
    const { slots } = this.problem
    for (let i = 0; i < this.chainSize; i++) {
      const meeting = this.chain[i]!
      const left = i & 1 ? to : from
      this.at[this.first[meeting]! * slots + left] = -1
      this.at[this.second[meeting]! * slots + left] = -1
    }
    for (let i = 0; i < this.chainSize; i++) this.put(this.chain[i]!, i & 1 ? from : to)
    if (this.chainSize & 1) {
      this.held[from]!--
      this.held[to]!++
    }
    for (const changed of [party, this.end]) {
      this.flip(changed, from)
      this.flip(changed, to)
      this.price(changed)
    }
  }

  breaksOf(party: number): number {
    return Math.max(0, runsOf(this.low[party]!, this.high[party]!) - 1)
  }

  /** What a calendar of the given busy slots costs: its breaks, and a little for their length. */
  cost(low: number, high: number): number {
    const breaks = runsOf(low, high) - 1
    const beyond = breaks - this.problem.spread
    return breaks + IDLE * idleIn(low, high) + (beyond > 0 ? BEYOND * beyond : 0)
  }

  /** What it costs more when a party is busy in `from` or `to` instead of the other. */
  change(party: number, from: number, to: number): number {
    const low = this.low[party]!
    const high = this.high[party]!
    const lower = low ^ lowBit(from) ^ lowBit(to)
    const higher = high ^ highBit(from) ^ highBit(to)
    return this.cost(lower, higher) - this.paid[party]!
  }

  private put(meeting: number, slot: number): void {
    const { slots } = this.problem
    this.at[this.first[meeting]! * slots + slot] = meeting
    this.at[this.second[meeting]! * slots + slot] = meeting
    this.slotOf[meeting] = slot
  }

  private price(party: number): void {
    this.paid[party] = this.cost(this.low[party]!, this.high[party]!)
  }

  private flip(party: number, slot: number): void {
    this.low[party]! ^= lowBit(slot)
    this.high[party]! ^= highBit(slot)
  }
}

const lowBit = (slot: number) => (slot < WORD ? 1 << slot : 0)
const highBit = (slot: number) => (slot < WORD ? 0 : 1 << (slot - WORD))
