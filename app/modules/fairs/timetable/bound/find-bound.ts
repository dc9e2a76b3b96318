import type { Core } from '../core.types'
import { solveBMatching } from './b-matching'
import type { BMatching, BMatchingInput } from './b-matching.types'
import { type SlotLimit, slotLimit } from './slot-limit'
import { solvePriced } from './priced-matching'

/** The best meeting set when slots are only counted, with the duals that prove nobody does better. */
export interface Bound extends BMatching {
  /** Σ weight of the chosen pairs: an upper bound among plans with the least shortfall */
  value: number
  /** least Σ of floor units missed, beyond those unreachable at all */
  shortfall: number
  floorWorth: number
  slotLimits: SlotLimit[]
  /** most meetings all slots together can hold */
  limit: number
}

/** Above any sum of weights, so that floors come before value. */
export function floorWorthFor(limit: number): number {
  return 1000 * limit + 1
}

/** The aggregated problem of a core as a b-matching, with a gain for every edge. */
export function aggregatedInput(
  core: Core,
  gain: Int32Array,
  limit: number,
  floorWorth: number,
): BMatchingInput {
  return {
    left: core.universities,
    nodes: core.parties,
    edgeLeft: core.edgeUniversity,
    edgeRight: core.edgeEnterprise,
    gain,
    edgeStart: core.edgeStart,
    edgesOf: core.edgesOf,
    floor: core.floor,
    cap: core.cap,
    limit,
    floorWorth,
  }
}

/** Solves the aggregated problem for given gains; large graphs by pricing, small ones whole. */
export function* solveAggregated(input: BMatchingInput): Generator<void, BMatching> {
  return input.gain.length > 40_000 ? yield* solvePriced(input) : yield* solveBMatching(input)
}

/** Finds the bound of a core and the meeting set that attains it when slots are only counted. */
export function* findBound(core: Core): Generator<void, Bound> {
  const slotLimits: SlotLimit[] = []
  for (let slot = 0; slot < core.slots; slot++) {
    slotLimits.push(slotLimit(core, slot))
    yield
  }
  const limit = slotLimits.reduce((sum, slot) => sum + slot.limit, 0)
  const floorWorth = floorWorthFor(limit)
  const matching = yield* solveAggregated(aggregatedInput(core, core.weight, limit, floorWorth))
  let value = 0
  for (let edge = 0; edge < core.edges; edge++) value += matching.chosen[edge]! * core.weight[edge]!
  let shortfall = 0
  core.floor.forEach((floor, party) => {
    shortfall += Math.max(0, floor - matching.degree[party]!)
  })
  return { ...matching, value, shortfall, floorWorth, slotLimits, limit }
}
