import { adjacency } from '../list-edges'
import { solveBMatching } from './b-matching'
import type { BMatching, BMatchingInput } from './b-matching.types'

/** Edges kept per node beyond twice its cap: enough that the first prices seldom miss one. */
const EXTRA_PER_NODE = 40

/** When prices miss an edge, those that come this close to being chosen are added with it. */
const NEARLY = 20

/** Marks the edges of greatest gain at each node. */
function keepBest(input: BMatchingInput, kept: Uint8Array): void {
  for (let node = 0; node < input.nodes; node++) {
    const edges = Array.from(input.edgesOf.subarray(input.edgeStart[node]!, input.edgeStart[node + 1]!))
    const wanted = EXTRA_PER_NODE + 2 * input.cap[node]!
    if (edges.length > wanted) edges.sort((a, b) => input.gain[b]! - input.gain[a]! || a - b)
    for (const edge of edges.slice(0, wanted)) kept[edge] = 1
  }
}

/** The input with only the kept edges, and their numbers in the whole. */
function restrict(input: BMatchingInput, kept: Uint8Array) {
  const numbers = Int32Array.from(kept.keys()).filter(edge => kept[edge] === 1)
  const edgeLeft = numbers.map(edge => input.edgeLeft[edge]!)
  const edgeRight = numbers.map(edge => input.edgeRight[edge]!)
  const gain = numbers.map(edge => input.gain[edge]!)
  const small = { ...input, edgeLeft, edgeRight, gain, ...adjacency(input.nodes, [edgeLeft, edgeRight]) }
  return { small, numbers }
}

/** Adds the omitted edges that the prices would choose, and those nearly so; false when there are none. */
function addViolators(input: BMatchingInput, kept: Uint8Array, { price, limitPrice }: BMatching): boolean {
  const near: number[] = []
  let violated = false
  for (let edge = 0; edge < kept.length; edge++) {
    if (kept[edge]) continue
    const asked = price[input.edgeLeft[edge]!]! + price[input.edgeRight[edge]!]! + limitPrice
    if (input.gain[edge]! > asked) violated = true
    if (input.gain[edge]! > asked - NEARLY) near.push(edge)
  }
  if (violated) for (const edge of near) kept[edge] = 1
  return violated
}

/** Solves a large b-matching on its promising edges, pricing the others until none would be chosen: exact. */
export function* solvePriced(input: BMatchingInput): Generator<undefined, BMatching> {
  const kept = new Uint8Array(input.gain.length)
  keepBest(input, kept)
  for (;;) {
    const { small, numbers } = restrict(input, kept)
    const matching = yield* solveBMatching(small)
    if (addViolators(input, kept, matching)) continue
    const chosen = new Uint8Array(input.gain.length)
    numbers.forEach((edge, index) => {
      chosen[edge] = matching.chosen[index]!
    })
    return { ...matching, chosen }
  }
}
