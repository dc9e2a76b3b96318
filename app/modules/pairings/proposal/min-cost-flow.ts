import type { FlowNetwork } from './flow-network'

type State = {
  net: FlowNetwork
  source: number
  sink: number
  potential: Int32Array
  distance: Int32Array
  level: Int32Array
  current: Int32Array
}

const FAR = 2_000_000_000

/** Cost of an arc after the potentials; never negative where something still fits through. */
function reduced({ net, potential }: State, from: number, arc: number): number {
  return net.cost[arc]! + potential[from]! - potential[net.to[arc]!]!
}

function scan(state: State, node: number, buckets: number[][]): void {
  const { net, distance, sink } = state
  for (let arc = net.first[node]!; arc >= 0; arc = net.next[arc]!) {
    if (net.left[arc] === 0) continue
    const other = net.to[arc]!
    const far = distance[node]! + reduced(state, node, arc)
    if (far >= distance[other]! || far > distance[sink]!) continue
    distance[other] = far
    const bucket = buckets[far]
    if (bucket) bucket.push(other)
    else buckets[far] = [other]
  }
}

/** Shortest distances from the source as far as the sink (Dial's buckets: costs are small whole numbers). */
function measure(state: State): boolean {
  const { distance, source, sink, potential } = state
  distance.fill(FAR)
  distance[source] = 0
  const buckets: number[][] = [[source]]
  for (let far = 0; far < buckets.length && far <= distance[sink]!; far++) {
    const bucket = buckets[far]
    for (let at = 0; bucket && at < bucket.length; at++) {
      if (distance[bucket[at]!] === far) scan(state, bucket[at]!, buckets)
    }
  }
  const end = distance[sink]!
  if (end === FAR) return false
  for (let node = 0; node < distance.length; node++) {
    potential[node] = potential[node]! + Math.min(distance[node]!, end)
  }
  return true
}

/** Numbers the nodes by their steps from the source over arcs that cost nothing; false when the sink is out of reach. */
function layer(state: State): boolean {
  const { net, level, source, sink } = state
  level.fill(-1)
  level[source] = 0
  const queue = [source]
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!
    for (let arc = net.first[node]!; arc >= 0; arc = net.next[arc]!) {
      const other = net.to[arc]!
      if (net.left[arc] === 0 || level[other]! >= 0 || reduced(state, node, arc) !== 0) continue
      level[other] = level[node]! + 1
      queue.push(other)
    }
  }
  return level[sink]! >= 0
}

/** The next arc of a node that leads one layer on at no cost; -1 when there is none left. */
function step(state: State, node: number): number {
  const { net, level, current } = state
  while (current[node]! >= 0) {
    const arc = current[node]!
    const other = net.to[arc]!
    const leads = net.left[arc]! > 0 && level[other] === level[node]! + 1
    if (leads && reduced(state, node, arc) === 0) return arc
    current[node] = net.next[arc]!
  }
  return -1
}

function send({ net }: State, path: readonly number[]): number {
  let amount = FAR
  for (const arc of path) amount = Math.min(amount, net.left[arc]!)
  for (const arc of path) {
    net.left[arc] = net.left[arc]! - amount
    net.left[arc ^ 1] = net.left[arc ^ 1]! + amount
  }
  return amount
}

/** Fills the layered network until no path is left; returns what was sent. */
function fill(state: State): number {
  const { net, source, sink, current } = state
  current.set(net.first)
  let sent = 0
  const path: number[] = []
  for (let node = source; ; ) {
    if (node === sink) {
      sent += send(state, path)
      path.length = 0
      node = source
      continue
    }
    const arc = step(state, node)
    if (arc >= 0) {
      path.push(arc)
      node = net.to[arc]!
      continue
    }
    const back = path.pop()
    if (back === undefined) return sent
    node = net.to[back ^ 1]!
    current[node] = net.next[back]!
  }
}

/**
 * Sends as much as can be from source to sink at the least cost (primal–dual: shortest distances, then every path of
 * that length at once). Exact; changes `net.left`. Returns what was sent.
 */
export function sendCheapest(net: FlowNetwork, source: number, sink: number): number {
  const { nodes } = net
  const state: State = {
    net,
    source,
    sink,
    potential: new Int32Array(nodes),
    distance: new Int32Array(nodes),
    level: new Int32Array(nodes),
    current: new Int32Array(nodes),
  }
  let sent = 0
  while (measure(state)) {
    while (layer(state)) sent += fill(state)
  }
  return sent
}
