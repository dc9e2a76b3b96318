/** A bipartite graph with gains, degree limits and one limit on the number of edges chosen. */
export interface BMatchingInput {
  /** nodes 0 … left − 1 on the left, left … nodes − 1 on the right */
  left: number
  nodes: number
  edgeLeft: Int32Array
  edgeRight: Int32Array
  /** whole numbers */
  gain: Int32Array | Float64Array
  edgeStart: Int32Array
  edgesOf: Int32Array
  floor: Int32Array
  cap: Int32Array
  limit: number
  /** worth of one unit of floor; above any sum of gains when floors come first */
  floorWorth: number
}

/**
 * Largest Σ gain + floorWorth · Σ min(degree, floor). `price` and `limitPrice` are optimal duals:
 * an edge is worth choosing when its gain exceeds both its ends' prices plus `limitPrice`.
 */
export interface BMatching {
  chosen: Uint8Array
  degree: Int32Array
  size: number
  price: Float64Array
  limitPrice: number
}
