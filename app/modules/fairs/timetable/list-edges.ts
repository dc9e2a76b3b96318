import type { FixedMeeting } from './core.types'
import { pairKey } from './fixed-meetings'
import type { Instance } from './timetable.types'

interface Ingredients {
  instance: Instance
  weightOf: Map<number, number>
  fixed: FixedMeeting[]
  free: Uint8Array
  tables: Int32Array
  ceilings: Int32Array
  kept: Map<number, { slot: number; table: number }>
}

function haveCommonSlot(u: number, e: number, { instance: { slots }, free, tables }: Ingredients): boolean {
  for (let slot = 0; slot < slots; slot++)
    if (free[u * slots + slot] && free[e * slots + slot] && tables[slot]! > 0) return true
  return false
}

/** Edges by party, as offsets into one array. */
export function adjacency(parties: number, ends: [Int32Array, Int32Array]) {
  const edgeStart = new Int32Array(parties + 1)
  for (const side of ends) for (const party of side) edgeStart[party + 1]! += 1
  for (let party = 0; party < parties; party++) edgeStart[party + 1]! += edgeStart[party]!
  const next = edgeStart.slice(0, parties)
  const edgesOf = new Int32Array(ends[0].length * 2)
  for (let edge = 0; edge < ends[0].length; edge++)
    for (const side of ends) edgesOf[next[side[edge]!]!++] = edge
  return { edgeStart, edgesOf }
}

/** The pairs that may still meet: weighted, not fixed, below both ceilings, with a slot in common. */
export function listEdges(ingredients: Ingredients) {
  const { instance, weightOf, fixed, ceilings, kept, free } = ingredients
  const { slots } = instance
  const parties = ceilings.length
  const settled = new Set(fixed.map(m => pairKey(m.university, m.enterprise, parties)))
  const keys = [...weightOf.keys()].filter(key => {
    const u = Math.floor(key / parties)
    const e = key % parties
    if (settled.has(key) || ceilings[u] === 0 || ceilings[e] === 0) return false
    return haveCommonSlot(u, e, ingredients)
  })
  const edgeUniversity = Int32Array.from(keys, key => Math.floor(key / parties))
  const edgeEnterprise = Int32Array.from(keys, key => key % parties)
  const keepSlot = Int32Array.from(keys, (key, edge) => {
    const slot = kept.get(key)?.slot ?? -1
    const both = free[edgeUniversity[edge]! * slots + slot]! & free[edgeEnterprise[edge]! * slots + slot]!
    return slot >= 0 && both ? slot : -1
  })
  return {
    slots,
    universities: instance.universities.length,
    parties,
    edges: keys.length,
    edgeUniversity,
    edgeEnterprise,
    weight: Int32Array.from(keys, key => weightOf.get(key)!),
    keepSlot,
    keepTable: Int32Array.from(keys, key => kept.get(key)?.table ?? -1),
    ...adjacency(parties, [edgeUniversity, edgeEnterprise]),
  }
}
