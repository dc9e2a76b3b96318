import type { ArrangeProblem, Placement } from '../problem.ts'
import { bitAt, bitCount, WORD } from './bits.ts'
import { Calendars } from './calendars.ts'

/** Temperature at the beginning and at the end. */
const HOT = 0.7
const COLD = 0.15
/** The temperature is set anew after so many trials. */
const STEP = 1024
/** Of 1024 trials so many extend a run of meetings by a meeting from the rim of another; the rest are arbitrary. */
const DIRECTED = 900
/** How often a way back is looked for when the tables of a slot are full. */
const WAYS_BACK = 4
/** Two breaks, and the idle slots in them, are the most that the other end of a chain can gain. */
const MOST_GAIN = 2.5

/**
 * Simulated annealing on two-slot chains: a party moves one of its meetings to a slot where it is idle, the meetings in
 * the way change places with it, and at most one other party's calendar changes. Where the tables are full a second chain
 * brings a meeting back; rings change who meets whom when without changing a calendar. Hard conditions hold throughout.
 */
export class Annealing {
  best: Placement
  breaks: number
  private readonly state: Calendars
  private readonly movable: number[]
  private readonly counts: Int32Array
  private readonly random: Int32Array
  private done = 0
  private temperature = 0
  private total = 0
  private uneven = 0

  constructor(
    private readonly problem: ArrangeProblem,
    start: Placement,
    seed: number,
    private readonly trials: number,
  ) {
    this.random = Int32Array.of(Math.imul(seed + 1, 0x9e3779b1) || 1)
    this.state = new Calendars(problem, start)
    this.counts = Int32Array.from(problem.meetingsOf, own => own.length)
    const parties = problem.meetingsOf.map((_, party) => party)
    this.movable = parties.filter(party => this.counts[party]! > 0 && this.counts[party]! < problem.slots)
    for (const party of parties) this.account(party, 1)
    this.best = start
    this.breaks = this.uneven === 0 ? this.total : Number.POSITIVE_INFINITY
  }

  get finished(): boolean {
    return this.done >= this.trials || this.breaks === 0 || this.movable.length === 0
  }

  /** Tries about so many moves; nothing when it is finished. */
  run(trials: number): void {
    for (let until = this.done + trials; this.done < until && !this.finished; this.done += STEP) {
      const left = 1 - this.done / this.trials
      this.temperature = COLD + (HOT - COLD) * left * left * left
      for (let i = 0; i < STEP; i++) this.attempt()
    }
  }

  private attempt(): void {
    const { state, movable, problem } = this
    const party = movable[this.draw() % movable.length]!
    const low = state.low[party]!
    const high = state.high[party]!
    let from: number
    let to: number
    if ((this.draw() & 1023) < DIRECTED) {
      to = this.beside(low, high)
      if (to < 0) return
      from = this.rim(low, high)
    } else {
      from = bitAt(low, high, this.draw() % this.counts[party]!)
      to = this.draw() % problem.slots
    }
    if (state.at[party * problem.slots + to]! >= 0) {
      if (from !== to && this.draw() & 1) state.turn(party, from, to)
      return
    }
    const own = state.change(party, from, to)
    const chance = (this.draw() + 1) / 2147483649
    if (!this.accepts(own - MOST_GAIN, chance) || !state.follow(party, from, to)) return
    const change = own + state.change(state.end, from, to)
    if (!state.overfills(to)) {
      if (this.accepts(change, chance)) this.move(party, from, to)
    } else if (this.accepts(change - MOST_GAIN, chance)) this.exchange(party, from, to, change, chance)
  }

  /** The tables of `to` are full: another chain brings a meeting back from there. */
  private exchange(party: number, from: number, to: number, change: number, chance: number): void {
    const { state, movable } = this
    const { end } = state
    const { slots } = this.problem
    for (let tries = 0; tries < WAYS_BACK; tries++) {
      const other = movable[this.draw() % movable.length]!
      if (other === party || other === end) continue
      if (state.at[other * slots + to]! < 0 || state.at[other * slots + from]! >= 0) continue
      const both = change + state.change(other, to, from)
      if (!this.accepts(both - MOST_GAIN, chance) || !state.follow(other, to, from)) continue
      if ((state.chainSize & 1) === 0) continue
      if (!this.accepts(both + state.change(state.end, to, from), chance)) return
      this.moveChain(other, to, from)
      state.follow(party, from, to)
      this.move(party, from, to)
      return
    }
  }

  private move(party: number, from: number, to: number): void {
    this.moveChain(party, from, to)
    if (this.total >= this.breaks || this.uneven > 0) return
    this.breaks = this.total
    this.best = this.state.slotOf.slice()
  }

  /** Lets the meetings of the chain last followed change places, and keeps the accounts of its two ends. */
  private moveChain(party: number, from: number, to: number): void {
    const { end } = this.state
    this.account(party, -1)
    this.account(end, -1)
    this.state.swap(party, from, to)
    this.account(party, 1)
    this.account(end, 1)
  }

  private account(party: number, sign: number): void {
    const breaks = this.state.breaksOf(party)
    this.total += sign * breaks
    if (breaks > this.problem.spread) this.uneven += sign
  }

  /** An idle slot beside a busy one, -1 when there is none. */
  private beside(low: number, high: number): number {
    const { slots } = this.problem
    const mask = (1 << WORD) - 1
    const lowSlots = slots < WORD ? (1 << slots) - 1 : mask
    const highSlots = slots < WORD ? 0 : (1 << (slots - WORD)) - 1
    const lower = ((low << 1) | (low >>> 1) | ((high & 1) << (WORD - 1))) & ~low & lowSlots
    const higher = ((high << 1) | (high >>> 1) | (low >>> (WORD - 1))) & ~high & highSlots
    const count = bitCount(lower) + bitCount(higher)
    return count === 0 ? -1 : bitAt(lower, higher, this.draw() % count)
  }

  /** A busy slot with an idle neighbour. */
  private rim(low: number, high: number): number {
    const inner = (low << 1) & ((low >>> 1) | ((high & 1) << (WORD - 1)))
    const innerHigh = ((high << 1) | (low >>> (WORD - 1))) & (high >>> 1)
    const lower = low & ~inner
    const higher = high & ~innerHigh
    return bitAt(lower, higher, this.draw() % (bitCount(lower) + bitCount(higher)))
  }

  /** Metropolis; the exponential by its series, which every machine computes alike. */
  private accepts(change: number, chance: number): boolean {
    if (change <= 0) return true
    const x = change / this.temperature
    return x < 12 && chance * (1 + x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + x / 5))))) < 1
  }

  /** Xorshift: whole numbers from 0 to 2³¹ - 1. */
  private draw(): number {
    let x = this.random[0]!
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.random[0] = x
    return x & 0x7fffffff
  }
}
