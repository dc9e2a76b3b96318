import { Improvement } from './improve.ts'
import type { ArrangeProblem, Placement } from './problem.ts'
import { Proof } from './prove.ts'
import { SeededRandom } from './random.ts'

/** Propagations of one turn of the proof, and of the improvement. */
const TURN = 150_000

/** Proof from below and improvement from above, by turns, until they meet or the purse is empty. */
export class LevelSearch {
  private readonly proof: Proof
  private readonly improvement: Improvement

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
      purse.left -= this.proof.run(TURN)
      if (this.proof.optimal) this.improvement.adopt(this.proof.optimal)
      await pause(purse.left)
      if (this.settled) return
      this.improve(purse)
      await pause(purse.left)
    }
  }

  private get settled(): boolean {
    return this.impossible || this.improvement.exhausted || this.bound === this.breaks
  }

  private improve(purse: { left: number }): void {
    const before = this.breaks
    purse.left -= this.improvement.run(TURN)
    if (this.placement && this.breaks < before) this.proof.suggest(this.placement)
  }
}
