import type { Encoding } from './encode.ts'
import type { Placement } from './problem.ts'

/** Reads the placement off a solver that stands at an assignment. */
export function placementFrom({ sat, placed }: Encoding): Placement {
  return Int32Array.from(placed, row => row.findIndex(literal => sat.isTrue(literal)))
}
