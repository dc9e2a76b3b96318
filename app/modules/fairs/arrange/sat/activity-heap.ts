/** Binary heap of variables, most active first, ties by the lower number. */
export class ActivityHeap {
  private readonly heap: number[] = []
  private place = new Int32Array(0)

  constructor(private activity: Float64Array) {}

  /** Makes room for `count` variables, whose activities stand in `activity`. */
  resize(count: number, activity: Float64Array): void {
    this.activity = activity
    const wider = new Int32Array(count).fill(-1)
    wider.set(this.place.subarray(0, Math.min(count, this.place.length)))
    this.place = wider
  }

  get size(): number {
    return this.heap.length
  }

  has(variable: number): boolean {
    return this.place[variable]! >= 0
  }

  insert(variable: number): void {
    if (this.has(variable)) return
    this.place[variable] = this.heap.length
    this.heap.push(variable)
    this.up(this.heap.length - 1)
  }

  /** To be called when the activity of a variable has grown. */
  raised(variable: number): void {
    const at = this.place[variable]!
    if (at >= 0) this.up(at)
  }

  pop(): number {
    const top = this.heap[0]!
    const last = this.heap.pop()!
    this.place[top] = -1
    if (this.heap.length > 0) {
      this.heap[0] = last
      this.place[last] = 0
      this.down(0)
    }
    return top
  }

  private before(a: number, b: number): boolean {
    const x = this.activity[a]!
    const y = this.activity[b]!
    return x > y || (x === y && a < b)
  }

  private up(start: number): void {
    const { heap, place } = this
    let at = start
    const variable = heap[at]!
    while (at > 0) {
      const parent = (at - 1) >> 1
      const other = heap[parent]!
      if (!this.before(variable, other)) break
      heap[at] = other
      place[other] = at
      at = parent
    }
    heap[at] = variable
    place[variable] = at
  }

  private down(start: number): void {
    const { heap, place } = this
    let at = start
    const variable = heap[at]!
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && this.before(heap[child + 1]!, heap[child]!)) child++
      const other = heap[child]!
      if (!this.before(other, variable)) break
      heap[at] = other
      place[other] = at
      at = child
    }
    heap[at] = variable
    place[variable] = at
  }
}
