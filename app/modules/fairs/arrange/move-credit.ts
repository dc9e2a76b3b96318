import type { SeededRandom } from './random.ts'

const FORGET = 0.85
const EXPLORE = 0.15

/** Which of two kinds of move has lately brought more for the work it took. */
export class MoveCredit {
  private readonly gained = [1, 1]
  private readonly worked = [1, 1]

  choose(random: SeededRandom): 0 | 1 {
    const first = this.gained[0]! * this.worked[1]! >= this.gained[1]! * this.worked[0]!
    const explore = random.next() < EXPLORE
    return first === explore ? 1 : 0
  }

  record(kind: 0 | 1, gain: number, work: number): void {
    this.gained[kind] = this.gained[kind]! * FORGET + gain + 0.02
    this.worked[kind] = this.worked[kind]! * FORGET + work
  }
}
