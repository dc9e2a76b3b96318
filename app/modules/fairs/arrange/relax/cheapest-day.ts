/** Price of a slot a meeting may not take: more than all prices of a day together. */
export const BARRED = 2 ** 20
/** A sum at or above this holds a barred slot. */
const IMPOSSIBLE = BARRED / 2

/**
 * The cheapest day of one party when every meeting has a price in every slot: without a break, whatever the slot it
 * begins in, or with one, which costs 1 more. Assignments are solved exactly by augmenting paths (Hungarian method);
 * from one beginning to the next only one meeting is placed anew.
 */
export class CheapestDay {
  /** Price of meeting i in slot s at i · slots + s; filled by the caller before `solve`. */
  readonly prices: Float64Array
  /** The slots of the meetings on the cheapest day. */
  readonly chosen: Int32Array
  cost = 0
  /** What the cheapest day with a break costs; Infinity when there is none. */
  brokenCost = Number.POSITIVE_INFINITY
  /** Rows are meetings, columns slots, both from 1; column 0 is where a path begins. */
  private readonly rowPrice: Float64Array
  private readonly columnPrice: Float64Array
  private readonly rowIn: Int32Array
  private readonly cameFrom: Int32Array
  private readonly distance: Float64Array
  private readonly reached: Uint8Array

  constructor(
    readonly meetings: number,
    private readonly slots: number,
    private readonly mayBreak: boolean,
  ) {
    this.prices = new Float64Array(meetings * slots)
    this.chosen = new Int32Array(meetings)
    this.rowPrice = new Float64Array(meetings + 1)
    this.columnPrice = new Float64Array(slots + 1)
    this.rowIn = new Int32Array(slots + 1)
    this.cameFrom = new Int32Array(slots + 1)
    this.distance = new Float64Array(slots + 1)
    this.reached = new Uint8Array(slots + 1)
  }

  solve(): void {
    this.cost = Number.POSITIVE_INFINITY
    this.place(this.meetings)
    for (let first = 1; ; first++) {
      this.keepIfCheaper(first, first + this.meetings - 1, 0)
      if (first + this.meetings > this.slots) break
      this.shift(first)
    }
    if (!this.mayBreak) return
    this.place(this.slots)
    this.brokenCost = this.keepIfCheaper(1, this.slots, 1)
  }

  /** Places all meetings in the first so many slots. */
  private place(columns: number): void {
    this.rowPrice.fill(0)
    this.columnPrice.fill(0)
    this.rowIn.fill(0)
    for (let row = 1; row <= this.meetings; row++) this.augment(row, 1, columns)
  }

  /** Gives up slot `first` and takes the one after the last. */
  private shift(first: number): void {
    const { meetings, slots, prices, rowPrice } = this
    const row = this.rowIn[first]!
    const added = first + meetings
    let least = Number.POSITIVE_INFINITY
    for (let i = 1; i <= meetings; i++) {
      const slack = prices[(i - 1) * slots + added - 1]! - rowPrice[i]!
      if (slack < least) least = slack
    }
    this.columnPrice[added] = least
    this.rowIn[first] = 0
    this.rowIn[added] = 0
    this.augment(row, first + 1, added)
  }

  /** Finds a column for a row along a shortest path of exchanges among the columns `from` to `to`. */
  private augment(row: number, from: number, to: number): void {
    const { rowIn, cameFrom } = this
    rowIn[0] = row
    this.distance.fill(Number.POSITIVE_INFINITY, from, to + 1)
    this.reached.fill(0, from, to + 1)
    let column = 0
    while (rowIn[column] !== 0) column = this.extend(column, from, to)
    while (column !== 0) {
      const before = cameFrom[column]!
      rowIn[column] = rowIn[before]!
      column = before
    }
  }

  /** One step of the shortest path: the nearest column not reached so far; prices move along. */
  private extend(column: number, from: number, to: number): number {
    const { rowPrice, columnPrice, rowIn, distance, reached, prices } = this
    reached[column] = 1
    const row = rowIn[column]!
    const base = (row - 1) * this.slots - 1
    let step = Number.POSITIVE_INFINITY
    let nearest = 0
    for (let j = from; j <= to; j++) {
      if (reached[j]) continue
      const slack = prices[base + j]! - rowPrice[row]! - columnPrice[j]!
      if (slack < distance[j]!) {
        distance[j] = slack
        this.cameFrom[j] = column
      }
      if (distance[j]! < step) {
        step = distance[j]!
        nearest = j
      }
    }
    rowPrice[rowIn[0]!]! += step
    for (let j = from; j <= to; j++) {
      if (reached[j]) {
        rowPrice[rowIn[j]!]! += step
        columnPrice[j]! -= step
      } else distance[j]! -= step
    }
    return nearest
  }

  /** The cost of what now stands in the columns `from` to `to`; kept when it is the cheapest so far. */
  private keepIfCheaper(from: number, to: number, extra: number): number {
    const { rowIn, prices, slots } = this
    let sum = extra
    for (let j = from; j <= to; j++) {
      if (rowIn[j]! > 0) sum += prices[(rowIn[j]! - 1) * slots + j - 1]!
    }
    if (sum >= IMPOSSIBLE) return Number.POSITIVE_INFINITY
    if (sum < this.cost) {
      this.cost = sum
      for (let j = from; j <= to; j++) if (rowIn[j]! > 0) this.chosen[rowIn[j]! - 1] = j - 1
    }
    return sum
  }
}
