/** A binary heap of (key, node) with stale entries left in place; ties by node, so the order is fixed. */
export class MinHeap {
  private keys: Float64Array
  private nodes: Int32Array
  size = 0

  constructor(capacity: number) {
    this.keys = new Float64Array(capacity)
    this.nodes = new Int32Array(capacity)
  }

  /** Smallest key; only when `size` > 0. */
  get topKey(): number {
    return this.keys[0]!
  }

  push(key: number, node: number): void {
    if (this.size === this.keys.length) this.grow()
    let hole = this.size++
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      if (!this.before(key, node, parent)) break
      this.move(parent, hole)
      hole = parent
    }
    this.keys[hole] = key
    this.nodes[hole] = node
  }

  /** Takes the node with the smallest key. */
  pop(): number {
    const top = this.nodes[0]!
    this.size--
    const key = this.keys[this.size]!
    const node = this.nodes[this.size]!
    let hole = 0
    for (let child = 1; child < this.size; child = 2 * hole + 1) {
      if (child + 1 < this.size && this.before(this.keys[child + 1]!, this.nodes[child + 1]!, child)) child++
      if (this.before(key, node, child)) break
      this.move(child, hole)
      hole = child
    }
    this.keys[hole] = key
    this.nodes[hole] = node
    return top
  }

  private before(key: number, node: number, entry: number): boolean {
    const other = this.keys[entry]!
    return key < other || (key === other && node < this.nodes[entry]!)
  }

  private move(from: number, to: number): void {
    this.keys[to] = this.keys[from]!
    this.nodes[to] = this.nodes[from]!
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2)
    const nodes = new Int32Array(this.keys.length * 2)
    keys.set(this.keys)
    nodes.set(this.nodes)
    this.keys = keys
    this.nodes = nodes
  }
}
