import fc from 'fast-check'
import type { Instance, Party, Weight } from '../timetable.types'

/** Largest figures of the fairs to draw. */
export interface Size {
  universities: number
  enterprises: number
  slots: number
  tables: number
}

const SMALL: Size = { universities: 5, enterprises: 6, slots: 5, tables: 4 }

function arbitraryParties(prefix: string, most: number, slots: number): fc.Arbitrary<Party[]> {
  const party = fc
    .record({
      unavailable: fc.subarray(Array.from({ length: slots }, (_, slot) => slot)),
      low: fc.integer({ min: 0, max: 3 }),
      more: fc.integer({ min: 0, max: slots }),
    })
    .map(({ unavailable, low, more }) => ({ unavailable, min: low, max: low + more }))
  return fc
    .array(party, { minLength: 1, maxLength: most })
    .map(list => list.map((each, index) => ({ id: `${prefix}${index}`, ...each })))
}

function arbitraryWeights(universities: Party[], enterprises: Party[]): fc.Arbitrary<Weight[]> {
  const pairs = universities.flatMap(u => enterprises.map(e => [u.id, e.id] as const))
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), {
    minLength: pairs.length,
    maxLength: pairs.length,
  })
  return fc
    .tuple(fc.subarray([...pairs.keys()]), weights)
    .map(([kept, drawn]) => kept.map((at): Weight => [...pairs[at]!, drawn[at]!]))
}

/** Small fairs of every kind: parties never there, floors out of reach, blocked pairs. */
export function arbitraryInstance(size: Size = SMALL): fc.Arbitrary<Instance> {
  return fc.integer({ min: 1, max: size.slots }).chain(slots =>
    fc
      .record({
        tables: fc.integer({ min: 1, max: size.tables }),
        universities: arbitraryParties('u', size.universities, slots),
        enterprises: arbitraryParties('e', size.enterprises, slots),
      })
      .chain(parts =>
        arbitraryWeights(parts.universities, parts.enterprises).map(weights => ({
          slots,
          ...parts,
          weights,
          pinned: [],
          previous: { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 },
        })),
      ),
  )
}
