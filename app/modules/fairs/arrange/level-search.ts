import { Improvement } from './improve.ts'
import type { ArrangeProblem, Placement } from './problem.ts'
import { Proof } from './prove.ts'
import { SeededRandom } from './random.ts'

/** Ticks of one turn of the proof, and of the improvement. */
const TURN = 600_000

/** After so many turns of the proof without a higher bound, the improvement gets more turns than the proof. */
const PATIENCE = 8
/** Breaks above the bound beyond which the proof is far from an end. */
const FAR = 2

/** Proof from below and improvement from above, by turns, until they meet or the purse is empty. */
export class LevelSearch {
  private readonly proof: Proof
  private readonly improvement: Improvement
  private idleTurns = 0

  constructor(problem: ArrangeProblem, level: number, seed: number) {
    this.proof = new Proof(problem, level)
    this.improvement = new Improvement(problem, level, new SeededRandom(seed))
  }

  get placement(): Placement | null {
    return this.improvement.best
  }

  get breaks(): number {
    return this.improvement.breaks
  }

  get bound(): number {
    return this.improvement.exhausted ? this.breaks : Math.min(this.proof.lowerBound, this.breaks)
  }

  /** Proven: this level has no arrangement at all. */
  get impossible(): boolean {
    return this.placement === null && (this.proof.impossible || this.improvement.exhausted)
  }

  async run(purse: { left: number }, pause: (left: number) => Promise<void>): Promise<void> {
    while (purse.left > 0 && !this.settled) {
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
    if (this.idleTurns <= PATIENCE) return 1
    return this.breaks - this.bound > FAR ? 4 : 2
  }

  private prove(purse: { left: number }): void {
    const before = this.proof.lowerBound
    purse.left -= this.proof.run(TURN)
    this.idleTurns = this.proof.lowerBound > before ? 0 : this.idleTurns + 1
    if (this.proof.optimal) this.improvement.adopt(this.proof.optimal)
  }

  private improve(purse: { left: number }): void {
    const before = this.breaks
    purse.left -= this.improvement.run(TURN)
    if (this.placement && this.breaks < before) this.proof.suggest(this.placement)
  }
}
