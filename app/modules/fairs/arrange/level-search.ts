import { Annealing } from './anneal/annealing.ts'
import { crowdBounds } from './crowd-bound.ts'
import { Improvement } from './improve.ts'
import type { ArrangeProblem, Placement } from './problem.ts'
import { Proof } from './prove.ts'
import { SeededRandom } from './random.ts'
import { Relaxation } from './relax/relaxation.ts'

/** Ticks of one turn of the proof, and of the improvement. */
const TURN = 600_000
/** After so many turns of the proof without a higher bound, the improvement gets more turns than the proof. */
const PATIENCE = 8
/** Breaks above the bound beyond which the proof is far from an end. */
const FAR = 2
/** Turns of the proof before the annealing: short lists are settled by then. */
const WARM_UP = 4
/** Trials of the annealing per place (meeting and slot), and at most: one to two seconds for a long day. */
const TRIALS_PER_PLACE = 1500
const MOST_TRIALS = 10_000_000
const TRIALS_AT_ONCE = 200_000
/** Ticks of the bound by prices, at most and at once: about two seconds, far less for most lists. */
const MOST_RELAXING = 9_000_000
const RELAXING_AT_ONCE = 200_000

/**
 * Proof from below and improvement from above, by turns, until they meet or the purse is empty; between them once an
 * annealing and, where it leaves a gap, the bound by prices.
 */
export class LevelSearch {
  private proof: Proof
  private readonly improvement: Improvement
  private idleTurns = 0
  private turns = 0
  private annealed = false
  private relaxed = 0

  constructor(
    private readonly problem: ArrangeProblem,
    private readonly level: number,
    private readonly seed: number,
  ) {
    this.proof = new Proof(problem, level, level === 0 ? crowdBounds(problem) : [])
    this.improvement = new Improvement(problem, level, new SeededRandom(seed))
  }

  get placement(): Placement | null {
    return this.improvement.best
  }

  get breaks(): number {
    return this.improvement.breaks
  }

  get bound(): number {
    const settled = this.improvement.exhausted || this.proof.impossible
    return settled ? this.breaks : Math.min(Math.max(this.relaxed, this.proof.lowerBound), this.breaks)
  }

  /** Proven: this level has no arrangement at all. */
  get impossible(): boolean {
    return this.placement === null && (this.proof.impossible || this.improvement.exhausted)
  }

  async run(purse: { left: number }, pause: (left: number) => Promise<void>): Promise<void> {
    while (purse.left > 0 && !this.settled) {
      if (this.turns >= WARM_UP && !this.annealed && this.placement) {
        await this.anneal(purse, pause)
        if (!this.settled) await this.relax(purse, pause)
        if (this.settled) return
      }
      this.prove(purse)
      await pause(purse.left)
      for (let turn = this.improvementTurns(); turn > 0 && !this.settled; turn--) {
        this.improve(purse)
        await pause(purse.left)
      }
    }
  }

  private get settled(): boolean {
    return this.impossible || this.improvement.exhausted || this.bound === this.breaks
  }

  private improvementTurns(): number {
    if (this.annealed && this.breaks - this.bound > FAR) return 4
    return this.idleTurns <= PATIENCE ? 1 : 2
  }

  private prove(purse: { left: number }): void {
    this.turns++
    const before = this.proof.lowerBound
    purse.left -= this.proof.run(TURN)
    this.idleTurns = this.proof.lowerBound > before ? 0 : this.idleTurns + 1
    if (this.proof.optimal) this.improvement.adopt(this.proof.optimal)
  }

  private async anneal(purse: { left: number }, pause: (left: number) => Promise<void>): Promise<void> {
    this.annealed = true
    if (this.level > 0) return
    const places = this.problem.meetings.length * this.problem.slots
    const trials = Math.min(MOST_TRIALS, TRIALS_PER_PLACE * places)
    const annealing = new Annealing(this.problem, this.placement!, this.seed, trials)
    while (purse.left > 0 && !annealing.finished) {
      annealing.run(TRIALS_AT_ONCE)
      purse.left -= TRIALS_AT_ONCE
      await pause(purse.left)
    }
    if (annealing.breaks >= this.breaks) return
    this.improvement.adopt(annealing.best)
    this.proof.suggest(annealing.best)
  }

  /** What the prices prove is where the proof begins anew, and who can have no break in anything better has none. */
  private async relax(purse: { left: number }, pause: (left: number) => Promise<void>): Promise<void> {
    if (this.level > 0) return
    const relaxation = new Relaxation(this.problem)
    const until = purse.left - MOST_RELAXING
    while (purse.left > Math.max(0, until) && !relaxation.finished && relaxation.bound < this.breaks) {
      purse.left -= relaxation.run(RELAXING_AT_ONCE, this.breaks)
      await pause(purse.left)
    }
    this.relaxed = Math.min(relaxation.bound, this.breaks)
    const calm = [...relaxation.withBreak.keys()].filter(p => relaxation.withBreak[p]! > this.breaks - 1)
    this.improvement.keepCalm(calm)
    if (relaxation.bound <= this.proof.lowerBound) return this.proof.keepCalm(calm)
    const parties = [...this.problem.meetingsOf.keys()]
    this.proof = new Proof(this.problem, this.level, [{ parties, least: relaxation.bound }])
    this.proof.keepCalm(calm)
    this.proof.suggest(this.placement!)
  }

  private improve(purse: { left: number }): void {
    const before = this.breaks
    purse.left -= this.improvement.run(TURN)
    if (this.placement && this.breaks < before) this.proof.suggest(this.placement)
  }
}
