/** A network in typed arrays. Arc 2k runs forward, arc 2k+1 back; `left` is what still fits through. */
export type FlowNetwork = {
  nodes: number
  arcs: number
  first: Int32Array
  next: Int32Array
  to: Int32Array
  left: Int32Array
  cost: Int32Array
}

/** A network of so many nodes with room for so many arcs. */
export function makeNetwork(nodes: number, arcs: number): FlowNetwork {
  return {
    nodes,
    arcs: 0,
    first: new Int32Array(nodes).fill(-1),
    next: new Int32Array(2 * arcs),
    to: new Int32Array(2 * arcs),
    left: new Int32Array(2 * arcs),
    cost: new Int32Array(2 * arcs),
  }
}

function half(net: FlowNetwork, from: number, to: number, left: number, cost: number): void {
  const arc = net.arcs++
  net.to[arc] = to
  net.left[arc] = left
  net.cost[arc] = cost
  net.next[arc] = net.first[from]!
  net.first[from] = arc
}

/** Adds an arc; returns its number. Costs are whole and not negative. */
export function addArc(net: FlowNetwork, from: number, to: number, capacity: number, cost: number): number {
  if (net.arcs + 2 > net.to.length) throw new RangeError('no room for another arc')
  if (cost < 0) throw new RangeError('costs are not negative')
  half(net, from, to, capacity, cost)
  half(net, to, from, 0, -cost)
  return net.arcs - 2
}

/** What flows through an arc. */
export function flowOf(net: FlowNetwork, arc: number): number {
  return net.left[arc ^ 1]!
}
