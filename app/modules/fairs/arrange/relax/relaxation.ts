import type { ArrangeProblem } from '../problem.ts'
import { BARRED, CheapestDay } from './cheapest-day.ts'

/** Prices are multiples of this, so that sums of them are exact. */
const GRAIN = 2 ** -20
/** No price is further from nothing. */
const HIGHEST = 256
/** How much of the last direction is kept. */
const MEMORY = 0.7
const FIRST_STEP = 10
const SHORTER = 0.7
/** The steps get shorter after so many rounds without so much gain; below the shortest it is over. */
const PATIENCE = 20
const GAIN = 0.002
const SHORTEST_STEP = 0.02
/** The bound is sought this far above the one that holds. */
const NEAREST_AIM = 0.5
const FURTHEST_AIM = 3
/** Assignments done in one tick of the search's work. */
const PER_TICK = 6

/**
 * A bound by prices (Lagrange): each of two parties plans its own day and their meeting may stand in two different slots;
 * a price between them, moved until they agree as well as may be, and one on every full slot make the sum of the
 * cheapest days a bound. Prices are exact fractions, so the bound holds without any tolerance.
 */
export class Relaxation {
  /** No arrangement has fewer breaks. */
  bound = 0
  /** Per party: every arrangement in which it has a break costs at least so much. */
  readonly withBreak: Float64Array
  private readonly days: (CheapestDay | null)[]
  private readonly agree: Float64Array
  private readonly crowd: Float64Array
  private readonly agreeMove: Float64Array
  private readonly crowdMove: Float64Array
  private readonly allowed: Uint8Array
  /** Per meeting: its number among those of its first and of its second party. */
  private readonly ranks: readonly (readonly [number, number])[]
  private readonly work: number
  private highest = Number.NEGATIVE_INFINITY
  private step = FIRST_STEP
  private idle = 0
  /** Nothing is left to gain: the days agree, or a party has none at all. */
  private agreed = false

  constructor(private readonly problem: ArrangeProblem) {
    const { slots, meetings, meetingsOf } = problem
    this.days = meetingsOf.map(own => {
      const mayBreak = own.length > 1 && own.length < slots && problem.spread > 0
      return own.length === 0 ? null : new CheapestDay(own.length, slots, mayBreak)
    })
    this.withBreak = new Float64Array(meetingsOf.length)
    this.agree = new Float64Array(meetings.length * slots)
    this.agreeMove = new Float64Array(meetings.length * slots)
    this.crowd = new Float64Array(slots)
    this.crowdMove = new Float64Array(slots)
    this.allowed = new Uint8Array(meetings.length * slots)
    meetings.forEach((meeting, index) => {
      for (const slot of meeting.slots) this.allowed[index * slots + slot] = 1
    })
    this.ranks = meetings.map(({ parties: [a, b] }, index) => [
      meetingsOf[a]!.indexOf(index),
      meetingsOf[b]!.indexOf(index),
    ])
    this.work = Math.ceil(meetingsOf.reduce((sum, own) => sum + own.length ** 2 * slots, 0) / PER_TICK)
  }

  get finished(): boolean {
    return this.agreed || this.step < SHORTEST_STEP
  }

  /** Moves the prices for about so many ticks, on the way to `best`; returns how many it took. */
  run(ticks: number, best: number): number {
    let done = 0
    while (done < ticks && !this.finished && this.bound < best) {
      const value = this.planDays()
      if (value === Number.POSITIVE_INFINITY) {
        this.agreed = true
        break
      }
      this.account(value)
      this.movePrices(value, best)
      done += this.work
    }
    return done
  }

  /** Every party takes its cheapest day; the sum of their costs, less what the tables are worth. */
  private planDays(): number {
    const { days, problem, crowd } = this
    let value = 0
    days.forEach((day, party) => {
      if (!day) return
      problem.meetingsOf[party]!.forEach((meeting, rank) => {
        this.fillPrices(day, party, meeting, rank)
      })
      day.solve()
      value += day.cost
    })
    for (const price of crowd) value -= problem.tables * price
    return value
  }

  private fillPrices(day: CheapestDay, party: number, meeting: number, rank: number): void {
    const { slots, meetings } = this.problem
    const sign = meetings[meeting]!.parties[0] === party ? 1 : -1
    for (let slot = 0; slot < slots; slot++) {
      const at = meeting * slots + slot
      const price = sign * this.agree[at]! + this.crowd[slot]! / 2
      day.prices[rank * slots + slot] = this.allowed[at] ? price : BARRED
    }
  }

  private account(value: number): void {
    this.idle = value > this.highest + GAIN ? 0 : this.idle + 1
    this.highest = Math.max(this.highest, value)
    this.bound = Math.max(this.bound, Math.ceil(this.highest))
    this.days.forEach((day, party) => {
      if (!day) return
      const cost = value + day.brokenCost - day.cost
      if (cost > this.withBreak[party]!) this.withBreak[party] = cost
    })
    if (this.idle <= PATIENCE) return
    this.step *= SHORTER
    this.idle = 0
  }

  /** Prices rise where a party wants to be and its partner does not, and where the tables are too few. */
  private movePrices(value: number, best: number): void {
    const { problem, agreeMove, crowdMove, agree, crowd } = this
    for (let i = 0; i < agreeMove.length; i++) agreeMove[i]! *= MEMORY
    for (let slot = 0; slot < problem.slots; slot++) {
      crowdMove[slot] = crowdMove[slot]! * MEMORY - problem.tables
    }
    problem.meetings.forEach(({ parties: [a, b] }, meeting) => {
      const [first, second] = this.ranks[meeting]!
      const here = this.days[a]!.chosen[first]!
      const there = this.days[b]!.chosen[second]!
      crowdMove[here]! += 0.5
      crowdMove[there]! += 0.5
      if (here === there) return
      agreeMove[meeting * problem.slots + here]! += 1
      agreeMove[meeting * problem.slots + there]! -= 1
    })
    const length = squares(agreeMove) + squares(crowdMove)
    this.agreed = length === 0
    if (this.agreed) return
    const aim = Math.max(this.highest + NEAREST_AIM, Math.min(best, this.highest + FURTHEST_AIM))
    const step = (this.step * (aim - value)) / length
    for (let i = 0; i < agree.length; i++) agree[i] = price(agree[i]! + step * agreeMove[i]!)
    for (let i = 0; i < crowd.length; i++) crowd[i] = Math.max(0, price(crowd[i]! + step * crowdMove[i]!))
  }
}

const price = (wished: number) => Math.round(Math.min(HIGHEST, Math.max(-HIGHEST, wished)) / GRAIN) * GRAIN

function squares(list: Float64Array): number {
  let sum = 0
  for (const one of list) sum += one * one
  return sum
}
