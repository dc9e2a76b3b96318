import type { Core } from '../core.types'

/** How many meetings one slot can hold, and, when parties rather than tables limit it, which ones touch every pair. */
export interface SlotLimit {
  limit: number
  /** party numbers that touch every pair free in this slot, as many as `limit`; null when tables limit */
  cover: number[] | null
}

/** Largest matching of the pairs free in one slot, by augmenting paths, stopping at the tables. */
class SlotMatching {
  readonly mate: Int32Array
  readonly seen: Uint8Array
  size = 0

  constructor(
    private readonly core: Core,
    private readonly slot: number,
  ) {
    this.mate = new Int32Array(core.parties).fill(-1)
    this.seen = new Uint8Array(core.parties)
  }

  private isFree(party: number): boolean {
    return this.core.free[party * this.core.slots + this.slot] === 1
  }

  /** Universities still without a partner in this slot. */
  single(): number[] {
    const list: number[] = []
    for (let u = 0; u < this.core.universities; u++) if (this.isFree(u) && this.mate[u]! < 0) list.push(u)
    return list
  }

  private pair(university: number, enterprise: number): void {
    this.mate[university] = enterprise
    this.mate[enterprise] = university
  }

  /** Gives a university the first partner that is still single. */
  private takeSingle(university: number): boolean {
    const { edgeStart, edgesOf, edgeEnterprise } = this.core
    for (let at = edgeStart[university]!; at < edgeStart[university + 1]!; at++) {
      const enterprise = edgeEnterprise[edgesOf[at]!]!
      if (this.mate[enterprise]! >= 0 || !this.isFree(enterprise)) continue
      this.pair(university, enterprise)
      return true
    }
    return false
  }

  /** Looks for an augmenting path; marks what it saw. */
  augment(university: number): boolean {
    this.seen[university] = 1
    if (this.takeSingle(university)) return true
    const { edgeStart, edgesOf, edgeEnterprise } = this.core
    for (let at = edgeStart[university]!; at < edgeStart[university + 1]!; at++) {
      const enterprise = edgeEnterprise[edgesOf[at]!]!
      if (this.seen[enterprise] || !this.isFree(enterprise)) continue
      this.seen[enterprise] = 1
      if (this.augment(this.mate[enterprise]!)) {
        this.pair(university, enterprise)
        return true
      }
    }
    return false
  }

  grow(tables: number): void {
    for (const university of this.single()) if (this.size < tables && this.takeSingle(university)) this.size++
    for (const university of this.single()) {
      if (this.size >= tables) return
      this.seen.fill(0)
      if (this.augment(university)) this.size++
    }
  }

  /** Kőnig's cover of the pairs free in this slot: as many parties as the matching has pairs. */
  cover(): number[] {
    this.seen.fill(0)
    for (const university of this.single()) if (!this.seen[university]) this.augment(university)
    const cover: number[] = []
    for (let party = 0; party < this.core.parties; party++) {
      const left = party < this.core.universities
      if (this.mate[party]! >= 0 && (left ? !this.seen[party] : this.seen[party])) cover.push(party)
    }
    return cover
  }
}

/** The most meetings one slot can hold: its tables, or the largest matching of the pairs free in it. */
export function slotLimit(core: Core, slot: number): SlotLimit {
  const tables = core.tables[slot]!
  const matching = new SlotMatching(core, slot)
  matching.grow(tables)
  return matching.size >= tables
    ? { limit: tables, cover: null }
    : { limit: matching.size, cover: matching.cover() }
}
