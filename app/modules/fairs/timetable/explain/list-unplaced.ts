import type { Unplaced } from '../plan.types'
import type { Instance, Meeting, Weight } from '../timetable.types'
import { explainPair } from './explain-pair'
import { Standing } from './standing'

/** Which unplaced pairs to explain: every pair named in `wishes`, then the heaviest up to `limit`. */
export interface UnplacedChoice {
  wishes?: readonly (readonly [university: string, enterprise: string])[]
  limit?: number
}

const USUAL_LIMIT = 200

/** Pairs by id, looked up without making a key for each. */
class PairSet {
  private readonly partners = new Map<string, Set<string>>()

  add(university: string, enterprise: string): void {
    const known = this.partners.get(university)
    if (known) known.add(enterprise)
    else this.partners.set(university, new Set([enterprise]))
  }

  has(university: string, enterprise: string): boolean {
    return this.partners.get(university)?.has(enterprise) ?? false
  }
}

/** The `limit` heaviest of the pairs, ties in their order. */
function heaviest(pairs: Weight[], limit: number): Weight[] {
  const count = new Int32Array(1001)
  for (const [, , weight] of pairs) count[weight]! += 1
  let least = 1000
  for (let above = count[1000]!; above < limit && least > 1; ) above += count[--least]!
  return pairs
    .filter(([, , weight]) => weight >= least)
    .sort((a, b) => b[2] - a[2])
    .slice(0, limit)
}

/** Explains weighted pairs that do not meet, heaviest first; `total` counts all of them. */
export function listUnplaced(
  instance: Instance,
  meetings: Meeting[],
  { wishes = [], limit = USUAL_LIMIT }: UnplacedChoice,
): { unplaced: Unplaced[]; total: number } {
  const met = new PairSet()
  for (const { university, enterprise } of meetings) met.add(university, enterprise)
  const wished = new PairSet()
  for (const [university, enterprise] of wishes) wished.add(university, enterprise)
  const rest = instance.weights.filter(([u, e]) => !met.has(u, e))
  const first = rest.filter(([u, e]) => wished.has(u, e))
  const others = rest.filter(([u, e]) => !wished.has(u, e))
  const listed = [...first, ...heaviest(others, Math.max(0, limit - first.length))]
  const standing = new Standing(instance, meetings)
  const unplaced = listed
    .sort((a, b) => b[2] - a[2])
    .map(([university, enterprise, weight]) => explainPair(standing, { university, enterprise, weight }))
  return { unplaced, total: rest.length }
}
