import type { BMatching, BMatchingInput } from './b-matching.types'
import { MinHeap } from './min-heap'

/** Rounds between two pauses; a round is one search for shortest paths. */
const ROUNDS_BETWEEN_PAUSES = 16

/**
 * Primal–dual minimum-cost flow: source → left → right → sink, along paths of least reduced cost, potentials kept relative to the sink. Every prefix is optimal for its size, so the limit
 * on the total costs nothing extra.
 */
class Flow {
  readonly chosen: Uint8Array
  readonly degree: Int32Array
  readonly potential: Float64Array
  /** potential of the source: what one more edge would bring */
  source = 0
  private readonly distance: Float64Array
  private readonly parent: Int32Array
  private readonly settled: Int32Array
  private readonly heap: MinHeap
  private touched: Int32Array
  private touchedCount = 0
  private settledCount = 0
  private readonly seen: Int32Array
  private round = 0

  constructor(private readonly input: BMatchingInput) {
    this.chosen = new Uint8Array(input.edgeLeft.length)
    this.degree = new Int32Array(input.nodes)
    this.potential = new Float64Array(input.nodes)
    this.distance = new Float64Array(input.nodes).fill(Number.POSITIVE_INFINITY)
    this.parent = new Int32Array(input.nodes)
    this.settled = new Int32Array(input.nodes)
    this.seen = new Int32Array(input.nodes)
    this.touched = new Int32Array(input.nodes)
    this.heap = new MinHeap(Math.max(64, input.nodes * 4))
    this.startPotentials()
  }

  /** Cost of one more unit through a node's own arc. */
  private arcCost(node: number): number {
    return this.degree[node]! < this.input.floor[node]! ? -this.input.floorWorth : 0
  }

  private startPotentials(): void {
    const { left, nodes, gain, edgeLeft, edgeRight, cap } = this.input
    const { potential } = this
    for (let node = 0; node < left; node++) potential[node] = cap[node]! > 0 ? this.arcCost(node) : 0
    potential.fill(Number.POSITIVE_INFINITY, left, nodes)
    for (let edge = 0; edge < gain.length; edge++) {
      const through = potential[edgeLeft[edge]!]! - gain[edge]!
      if (through < potential[edgeRight[edge]!]!) potential[edgeRight[edge]!] = through
    }
    let least = Number.POSITIVE_INFINITY
    for (let node = left; node < nodes; node++)
      if (cap[node]! > 0) least = Math.min(least, potential[node]! + this.arcCost(node))
    this.source = Math.max(0, least === Number.POSITIVE_INFINITY ? 0 : -least)
    for (let node = 0; node < nodes; node++) {
      const known = potential[node]! < Number.POSITIVE_INFINITY
      potential[node] = known ? potential[node]! + this.source : -this.arcCost(node)
    }
  }

  private reach(node: number, distance: number, parent: number): void {
    const known = this.distance[node]!
    if (distance >= known) return
    if (known === Number.POSITIVE_INFINITY) this.touched[this.touchedCount++] = node
    this.distance[node] = distance
    this.parent[node] = parent
    this.heap.push(distance, node)
  }

  private reachFromLeft(node: number, distance: number): void {
    const { edgeStart, edgesOf, edgeRight, gain } = this.input
    const base = distance + this.potential[node]!
    for (let at = edgeStart[node]!; at < edgeStart[node + 1]!; at++) {
      const edge = edgesOf[at]!
      if (this.chosen[edge]) continue
      const right = edgeRight[edge]!
      const through = base - gain[edge]! - this.potential[right]!
      if (through < this.distance[right]!) this.reach(right, through, edge)
    }
  }

  private reachFromRight(node: number, distance: number): void {
    const { edgeStart, edgesOf, edgeLeft, gain } = this.input
    const base = distance + this.potential[node]!
    for (let at = edgeStart[node]!; at < edgeStart[node + 1]!; at++) {
      const edge = edgesOf[at]!
      if (this.chosen[edge])
        this.reach(edgeLeft[edge]!, base + gain[edge]! - this.potential[edgeLeft[edge]!]!, edge)
    }
  }

  private start(): void {
    for (let at = 0; at < this.touchedCount; at++) this.distance[this.touched[at]!] = Number.POSITIVE_INFINITY
    this.touchedCount = this.settledCount = this.heap.size = 0
    for (let node = 0; node < this.input.left; node++)
      if (this.degree[node]! < this.input.cap[node]!)
        this.reach(node, this.source + this.arcCost(node) - this.potential[node]!, -1)
  }

  /** Finds the right node that ends a cheapest path no longer than `longest`, or −1. */
  private search(longest: number): { end: number; length: number } {
    this.start()
    let end = -1
    let length = longest
    while (this.heap.size > 0 && this.heap.topKey < length) {
      const distance = this.heap.topKey
      const node = this.heap.pop()
      if (distance > this.distance[node]!) continue
      this.settled[this.settledCount++] = node
      if (node < this.input.left) {
        this.reachFromLeft(node, distance)
        continue
      }
      if (this.degree[node]! < this.input.cap[node]!) {
        const through = distance + this.arcCost(node) + this.potential[node]!
        if (through < length) {
          length = through
          end = node
        }
      }
      this.reachFromRight(node, distance)
    }
    return { end, length }
  }

  private augment(end: number): void {
    let node = end
    this.degree[end]! += 1
    for (;;) {
      const edge = this.parent[node]!
      this.chosen[edge] = 1 - this.chosen[edge]!
      const left = this.input.edgeLeft[edge]!
      const back = this.parent[left]!
      if (back < 0) {
        this.degree[left]! += 1
        return
      }
      this.chosen[back] = 0
      node = this.input.edgeRight[back]!
    }
  }

  /** Follows arcs of reduced cost 0 from a left node to the sink, through nodes not seen in this round. */
  private findTight(left: number): number {
    const { edgeStart, edgesOf, edgeRight, gain } = this.input
    const base = this.potential[left]!
    this.seen[left] = this.round
    for (let at = edgeStart[left]!; at < edgeStart[left + 1]!; at++) {
      const edge = edgesOf[at]!
      const right = edgeRight[edge]!
      if (
        this.seen[right] === this.round ||
        base - gain[edge]! !== this.potential[right] ||
        this.chosen[edge]
      )
        continue
      this.seen[right] = this.round
      this.parent[right] = edge
      if (this.degree[right]! < this.input.cap[right]! && this.arcCost(right) + this.potential[right]! === 0)
        return right
      const end = this.throughRight(right)
      if (end >= 0) return end
    }
    return -1
  }

  /** Goes on from a right node by taking back one of its edges. */
  private throughRight(right: number): number {
    const { edgeStart, edgesOf, edgeLeft, gain } = this.input
    const base = this.potential[right]!
    for (let at = edgeStart[right]!; at < edgeStart[right + 1]!; at++) {
      const edge = edgesOf[at]!
      if (!this.chosen[edge]) continue
      const left = edgeLeft[edge]!
      if (this.seen[left] === this.round || base + gain[edge]! !== this.potential[left]) continue
      this.parent[left] = edge
      const end = this.findTight(left)
      if (end >= 0) return end
    }
    return -1
  }

  /** Adds edges along paths of the present least cost that share no node; at most `most`. */
  private addTight(most: number): number {
    this.round++
    let added = 0
    for (let left = 0; left < this.input.left && added < most; left++) {
      if (this.seen[left] === this.round || this.degree[left]! >= this.input.cap[left]!) continue
      if (this.source + this.arcCost(left) !== this.potential[left]) continue
      this.parent[left] = -1
      const end = this.findTight(left)
      if (end < 0) continue
      this.augment(end)
      added++
    }
    return added
  }

  /** Adds at most `most` edges at the least cost there is; returns how many, 0 when none gains any more. */
  grow(most: number): number {
    const { end, length } = this.search(this.source)
    for (let at = 0; at < this.settledCount; at++) {
      const node = this.settled[at]!
      const short = this.distance[node]! - length
      if (short < 0) this.potential[node]! += short
    }
    this.source -= length
    if (end < 0) return 0
    this.augment(end)
    return 1 + this.addTight(most - 1)
  }
}

/** Solves a b-matching exactly, pausing now and then. */
export function* solveBMatching(input: BMatchingInput): Generator<undefined, BMatching> {
  const flow = new Flow(input)
  let size = 0
  for (let round = 1; size < input.limit; round++) {
    const added = flow.grow(input.limit - size)
    if (added === 0) break
    size += added
    if (round % ROUNDS_BETWEEN_PAUSES === 0) yield
  }
  const price = flow.potential.map((potential, node) =>
    node < input.left ? potential - flow.source : -potential,
  )
  return { chosen: flow.chosen, degree: flow.degree, size, price, limitPrice: flow.source }
}
