import type { Core } from '../core.types'
import { solveBMatching } from './b-matching'
import type { BMatching, BMatchingInput } from './b-matching.types'
import { solvePriced } from './priced-matching'
import { type SlotLimit, slotLimit } from './slot-limit'

/** The best meeting set when slots are only counted, with the duals that prove nobody does better. */
export interface Bound extends BMatching {
  /** Σ gain of the chosen pairs: an upper bound among plans that miss at most `shortfall` floor units */
  value: number
  /** least Σ of floor units missed, beyond those unreachable at all */
  shortfall: number
  floorWorth: number
  slotLimits: SlotLimit[]
  /** most meetings all slots together can hold */
  limit: number
}

/** From this many edges on, a matching is found on the promising ones and proved on the others. */
const LARGE = 4000

/** Above any sum of weights, so that floors come before value. */
export function floorWorthFor(limit: number): number {
  return 2001 * limit + 1
}

/** The most meetings each slot can hold, with covers where attendance limits it. */
export function* findSlotLimits(core: Core): Generator<undefined, SlotLimit[]> {
  const limits: SlotLimit[] = []
  for (let slot = 0; slot < core.slots; slot++) {
    limits.push(slotLimit(core, slot))
    yield
  }
  return limits
}

interface Aggregate {
  gain: Int32Array
  slotLimits: SlotLimit[]
  floorWorth: number
}

/** Solves the aggregated problem of a core exactly for given gains and worth of floors. */
export function* aggregatedBound(core: Core, aggregate: Aggregate): Generator<undefined, Bound> {
  const { gain, slotLimits, floorWorth } = aggregate
  const limit = slotLimits.reduce((sum, slot) => sum + slot.limit, 0)
  const input: BMatchingInput = {
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
  const matching = core.edges > LARGE ? yield* solvePriced(input) : yield* solveBMatching(input)
  let value = 0
  for (let edge = 0; edge < core.edges; edge++) value += matching.chosen[edge]! * gain[edge]!
  let shortfall = 0
  core.floor.forEach((floor, party) => {
    shortfall += Math.max(0, floor - matching.degree[party]!)
  })
  return { ...matching, value, shortfall, floorWorth, slotLimits, limit }
}

/** Finds the bound of a core: floors first, then weight. */
export function* findBound(core: Core): Generator<undefined, Bound> {
  const slotLimits = yield* findSlotLimits(core)
  const limit = slotLimits.reduce((sum, slot) => sum + slot.limit, 0)
  return yield* aggregatedBound(core, { gain: core.weight, slotLimits, floorWorth: floorWorthFor(limit) })
}

/** The bound that ignores floors: weaker, but it holds for every plan. */
export function* findBoundWithoutFloors(core: Core, { slotLimits }: Bound): Generator<undefined, Bound> {
  return yield* aggregatedBound(core, { gain: core.weight, slotLimits, floorWorth: 0 })
}

/** What to aim for: the bound itself, or with a bonus for kept slots the bound of weight plus bonus. */
export function* findTarget(core: Core, bound: Bound): Generator<undefined, Bound> {
  if (core.keepBonus === 0 || core.keepSlot.every(slot => slot < 0)) return bound
  const gain = core.weight.map((weight, edge) => weight + (core.keepSlot[edge]! >= 0 ? core.keepBonus : 0))
  const { slotLimits, floorWorth } = bound
  return yield* aggregatedBound(core, { gain, slotLimits, floorWorth })
}
