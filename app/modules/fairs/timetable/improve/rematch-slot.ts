import { type Board, lift, place } from '../board/board'
import { gainIn } from '../board/score'
import { solveBMatching } from '../bound/b-matching'
import { floorWorthFor } from '../bound/find-bound'
import { adjacency } from '../list-edges'
import type { Random } from '../seeded-random'

/** Gains are scaled by this so that a random tie-break below it never outweighs a unit of weight. */
const SCALE = 64

/** Edges that may stand in a slot once it is cleared. */
function openEdges({ core, degree, slotOf }: Board, candidates: Int32Array): Int32Array {
  return candidates.filter(
    edge =>
      slotOf[edge]! < 0 &&
      degree[core.edgeUniversity[edge]!]! < core.cap[core.edgeUniversity[edge]!]! &&
      degree[core.edgeEnterprise[edge]!]! < core.cap[core.edgeEnterprise[edge]!]!,
  )
}

/** Takes every meeting of a slot off the board and returns them. */
export function clearSlot(board: Board, slot: number): number[] {
  const { core, at } = board
  const lifted: number[] = []
  for (let u = 0; u < core.universities; u++) {
    const edge = at[u * core.slots + slot]!
    if (edge < 0) continue
    lift(board, edge)
    lifted.push(edge)
  }
  return lifted
}

/**
 * Clears one slot and fills it with the best matching given the other slots: floors first, then weight,
 * ties at random. Never worse than before, as long as the slot's own meetings are among the candidates.
 */
export function* rematchSlot(
  board: Board,
  slot: number,
  candidates: Int32Array,
  random: Random,
): Generator<undefined, void> {
  const { core } = board
  const lifted = clearSlot(board, slot)
  const seen = new Set(lifted)
  const edges = Int32Array.from([...lifted, ...openEdges(board, candidates).filter(edge => !seen.has(edge))])
  const edgeLeft = edges.map(edge => core.edgeUniversity[edge]!)
  const edgeRight = edges.map(edge => core.edgeEnterprise[edge]!)
  const matching = yield* solveBMatching({
    left: core.universities,
    nodes: core.parties,
    edgeLeft,
    edgeRight,
    gain: edges.map(edge => gainIn(core, edge, slot) * SCALE + random.below(SCALE / 8)),
    ...adjacency(core.parties, [edgeLeft, edgeRight]),
    floor: core.floor.map((floor, party) => (board.degree[party]! < floor ? 1 : 0)),
    cap: new Int32Array(core.parties).fill(1),
    limit: core.tables[slot]!,
    floorWorth: floorWorthFor(core.tables[slot]!) * SCALE * 2,
  })
  edges.forEach((edge, index) => {
    if (matching.chosen[index]) place(board, edge, slot)
  })
}
