import { type Board, isCommon, lift, place } from './board'

/** A two-coloured path of meetings in two slots that may change places. */
export interface Chain {
  edges: Int32Array
  length: number
}

/** Room for the longest possible chain of a board. */
export function newChain(board: Board): Chain {
  return { edges: new Int32Array(board.core.parties + 1), length: 0 }
}

/** The other end of an edge. */
function otherEnd(board: Board, edge: number, party: number): number {
  const university = board.core.edgeUniversity[edge]!
  return university === party ? board.core.edgeEnterprise[edge]! : university
}

/**
 * Follows meetings from `party` by its meeting in slot `from`, then slot `to`, and so on. Returns the net
 * number of meetings that an exchange would move from `from` to `to`, or NaN when some party on the path
 * does not attend the slot it would be moved to.
 */
export function followChain(board: Board, party: number, from: number, to: number, chain: Chain): number {
  const { at, core } = board
  chain.length = 0
  if (!core.free[party * core.slots + to]) return Number.NaN
  let node = party
  let slot = from
  for (;;) {
    const edge = at[node * core.slots + slot]!
    if (edge < 0) break
    if (chain.length > 0 && edge === chain.edges[0]) break
    chain.edges[chain.length++] = edge
    node = otherEnd(board, edge, node)
    slot = slot === from ? to : from
  }
  return core.free[node * core.slots + slot] ? chain.length & 1 : Number.NaN
}

/** Exchanges the two slots along a chain. */
export function exchange(board: Board, chain: Chain, a: number, b: number): void {
  const { edges, length } = chain
  const slots = board.slotOf
  for (let at = 0; at < length; at++) chain.edges[at] = slots[edges[at]!] === a ? edges[at]! : -edges[at]! - 1
  for (let at = 0; at < length; at++) lift(board, edges[at]! < 0 ? -edges[at]! - 1 : edges[at]!)
  for (let at = 0; at < length; at++) {
    const inA = edges[at]! >= 0
    const edge = inA ? edges[at]! : -edges[at]! - 1
    chain.edges[at] = edge
    place(board, edge, inA ? b : a)
  }
}

/** Tries to make room for an edge by one exchange, then places it; false when none fits. */
export function placeByExchange(board: Board, edge: number, chain: Chain): boolean {
  const { core } = board
  const ends = [core.edgeUniversity[edge]!, core.edgeEnterprise[edge]!] as const
  for (const [idle, busy] of [ends, [ends[1], ends[0]] as const]) {
    for (let slot = 0; slot < core.slots; slot++) {
      if (!isCommon(core, edge, slot) || board.at[idle * core.slots + slot]! >= 0) continue
      for (let away = 0; away < core.slots; away++) {
        if (away === slot || board.at[busy * core.slots + away]! >= 0) continue
        const moved = followChain(board, busy, slot, away, chain)
        if (Number.isNaN(moved)) continue
        if (board.load[slot]! - moved >= core.tables[slot]! || board.load[away]! + moved > core.tables[away]!)
          continue
        exchange(board, chain, slot, away)
        place(board, edge, slot)
        return true
      }
    }
  }
  return false
}
