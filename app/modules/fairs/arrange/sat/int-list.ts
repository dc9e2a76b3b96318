/** A growable list of 32-bit integers; the hot loops read `data` up to `size` themselves. */
export class IntList {
  data: Int32Array
  size = 0

  constructor(capacity = 4) {
    this.data = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.size === this.data.length) this.grow()
    this.data[this.size++] = value
  }

  clear(): void {
    this.size = 0
  }

  private grow(): void {
    const wider = new Int32Array(Math.max(4, this.data.length * 2))
    wider.set(this.data)
    this.data = wider
  }
}
