import type { Board } from '../board/board'
import type { Bound } from '../bound/find-bound'
import type { Model } from '../core.types'
import type { Binding } from '../plan.types'

/** Parties named at most, the dearest first. */
const MOST_PARTIES = 12

function partyBindings({ core, ids }: Model, bound: Bound): Binding[] {
  const list: Binding[] = []
  for (let party = 0; party < core.parties; party++) {
    const price = bound.price[party]!
    const named = {
      side: party < core.universities ? 'university' : 'enterprise',
      party: ids[party]!,
    } as const
    if (price > 0) {
      const attended = core.free.subarray(party * core.slots, (party + 1) * core.slots)
      const slots = attended.reduce((sum, free) => sum + free, 0)
      const limit = core.cap[party]!
      list.push({ code: limit < slots ? 'ceiling' : 'availability', ...named, price, limit })
    }
    if (price < 0 && core.floor[party]! > 0)
      list.push({ code: 'floor', ...named, price: -price, limit: core.floor[party]! })
  }
  return list.sort((a, b) => b.price - a.price).slice(0, MOST_PARTIES)
}

/** What holds the value down, read off the duals, the dearest first. */
export function listBinding(model: Model, bound: Bound, board: Board): Binding[] {
  const full = bound.slotLimits.flatMap(({ limit }, slot) =>
    limit > 0 && board.load[slot]! >= limit ? [slot] : [],
  )
  const slots: Binding[] =
    bound.limitPrice > 0
      ? [{ code: 'slots-and-tables', price: bound.limitPrice, limit: bound.limit, fullSlots: full }]
      : []
  return [...slots, ...partyBindings(model, bound)]
}
