/** A maximisation over 0/1 columns, in compressed sparse columns with all coefficients 1. */
export interface Mip {
  columns: number
  rows: number
  gain: Float64Array
  starts: Int32Array
  indices: Int32Array
  rowLower: Float64Array
  rowUpper: Float64Array
  /** a solution to start from: the columns at 1 */
  start: Int32Array
}

export interface MipLimits {
  /** branch-and-bound nodes, not time, so that every machine stops at the same place */
  nodes: number
  seed: number
  /** solve the linear relaxation only */
  relaxed?: boolean
}

export interface MipAnswer {
  status: 'optimal' | 'limit' | 'none'
  /** columns at 1; empty for a relaxation */
  chosen: Int32Array
  objective: number
}

/** Solves one model at a time elsewhere, e.g. in a worker thread. */
export interface MipSolver {
  solve(mip: Mip, limits: MipLimits): Promise<MipAnswer>
  close(): Promise<void>
}
