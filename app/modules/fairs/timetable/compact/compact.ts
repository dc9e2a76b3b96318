import type { Board } from '../board/board'
import { type Chain, exchange, followChain, newChain } from '../board/kempe'
import type { Model } from '../core.types'
import type { Random } from '../seeded-random'
import type { Task } from '../tasks'
import { occupiedSeats, waitingCost } from './gaps'

/** Warmest acceptance, in units of waiting cost; it falls to nothing over the steps. */
const START_HEAT = 6
const STEPS_BETWEEN_PAUSES = 4096
const STEPS_PER_MEETING = 4000

/** A chain whose exchange is under consideration: its two ends change between slots `from` and `to`. */
interface Candidate {
  chain: Chain
  from: number
  to: number
  /** net meetings moved from `from` to `to`: 0 or 1 */
  moved: number
  /** the party at each end; interior parties are busy in both slots before and after */
  ends: [number, number]
}

/** Rearranges the times of a fixed set of meetings so that parties wait less; values and loads stay legal. */
class Compactor {
  private readonly seats: Uint8Array
  private readonly first: Candidate
  private readonly second: Candidate

  constructor(
    private readonly board: Board,
    model: Model,
    private readonly random: Random,
  ) {
    this.seats = occupiedSeats(board, model)
    const blank = () => ({
      chain: newChain(board),
      from: 0,
      to: 0,
      moved: 0,
      ends: [0, 0] as [number, number],
    })
    this.first = blank()
    this.second = blank()
  }

  /** Fills a candidate with the chain that starts at `party`; false when it may not be exchanged. */
  private follow(candidate: Candidate, party: number, from: number, to: number): boolean {
    const { core, at, slotOf } = this.board
    if (at[party * core.slots + from]! < 0 || at[party * core.slots + to]! >= 0) return false
    const moved = followChain(this.board, party, from, to, candidate.chain)
    if (Number.isNaN(moved)) return false
    const { edges, length } = candidate.chain
    for (let step = 0; core.keepBonus > 0 && step < length; step++)
      if (core.keepSlot[edges[step]!] === slotOf[edges[step]!]) return false
    const last = edges[length - 1]!
    const u = core.edgeUniversity[last]!
    const inner = length > 1 ? edges[length - 2]! : -1
    const endIsUniversity = inner < 0 ? u !== party : core.edgeUniversity[inner] !== u
    candidate.from = from
    candidate.to = to
    candidate.moved = moved
    candidate.ends = [party, endIsUniversity ? u : core.edgeEnterprise[last]!]
    return true
  }

  /** Swaps what a chain's ends do in the two slots; again to undo. */
  private toggle({ ends, from, to }: Pick<Candidate, 'ends' | 'from' | 'to'>): void {
    for (const party of ends) {
      if (party < 0) continue
      const a = party * this.board.core.slots + from
      const b = party * this.board.core.slots + to
      const kept = this.seats[a]!
      this.seats[a] = this.seats[b]!
      this.seats[b] = kept
    }
  }

  private costOf(candidates: Candidate[]): number {
    let cost = 0
    const seen: number[] = []
    for (const { ends } of candidates)
      for (const party of ends) {
        if (seen.includes(party)) continue
        seen.push(party)
        cost += waitingCost(this.seats, party, this.board.core.slots)
      }
    return cost
  }

  /** Pairs a chain that would overfill a slot with one that goes the other way; null when none is found. */
  private balanced(): Candidate[] | null {
    const { load, core } = this.board
    const { from, to, moved } = this.first
    if (load[to]! + moved <= core.tables[to]!) return [this.first]
    for (let attempt = 0; attempt < 4; attempt++) {
      if (!this.follow(this.second, this.random.below(core.parties), to, from)) continue
      if (this.second.moved === 1 && this.areApart()) return [this.first, this.second]
    }
    return null
  }

  /** Two chains in the same slots are either the same or share no party; their first meetings tell. */
  private areApart(): boolean {
    const { edges, length } = this.first.chain
    const other = this.second.chain.edges[0]!
    for (let step = 0; step < length; step++) if (edges[step] === other) return false
    return true
  }

  /** What moving one meeting of a party would add to its own waiting. */
  private ownChange(party: number, from: number, to: number): number {
    const { slots } = this.board.core
    const before = waitingCost(this.seats, party, slots)
    const move: Pick<Candidate, 'ends' | 'from' | 'to'> = { ends: [party, -1], from, to }
    this.toggle(move)
    const change = waitingCost(this.seats, party, slots) - before
    this.toggle(move)
    return change
  }

  /**
   * Considers one random exchange; accepts it when it costs at most `heat` times a random factor. The
   * starting party must not lose more than that itself: whatever helps, helps one of the two ends.
   */
  step(heat: number): void {
    const { core, at } = this.board
    const party = this.random.below(core.parties)
    const from = this.random.below(core.slots)
    const to = this.random.below(core.slots)
    if (from === to || at[party * core.slots + from]! < 0 || at[party * core.slots + to]! >= 0) return
    if (core.free[party * core.slots + to] === 0) return
    const patience = heat * this.random.exponential()
    if (this.ownChange(party, from, to) > patience || !this.follow(this.first, party, from, to)) return
    const candidates = this.balanced()
    if (!candidates) return
    const before = this.costOf(candidates)
    for (const candidate of candidates) this.toggle(candidate)
    if (this.costOf(candidates) - before > patience) {
      for (const candidate of candidates) this.toggle(candidate)
      return
    }
    for (const { chain, from: a, to: b } of candidates) exchange(this.board, chain, a, b)
  }
}

/** Brings down breaks and idle slots by exchanging times along chains; the set of meetings stays as it is. */
export function* compact(board: Board, model: Model, mostSteps: number, random: Random): Task<void> {
  const placed = board.load.reduce((sum, load) => sum + load, 0)
  const steps = Math.min(mostSteps, placed * STEPS_PER_MEETING)
  const compactor = new Compactor(board, model, random)
  for (let step = 0; step < steps; step++) {
    compactor.step((START_HEAT * (steps - step)) / steps)
    if (step % STEPS_BETWEEN_PAUSES === 0)
      yield { stage: 'compacting', done: step, total: steps, value: null, bound: null }
  }
}
