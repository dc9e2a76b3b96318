import fc from 'fast-check'
import type { Instance, Party, Weight } from '../timetable.types'

/** Largest figures of the fairs to draw. */
export interface Size {
  universities: number
  enterprises: number
  slots: number
  tables: number
}

/** A whole number, every one as likely: the usual preference for tiny ones makes dull fairs. */
function evenly(min: number, max: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min, max }))
}

const SMALL: Size = { universities: 6, enterprises: 7, slots: 6, tables: 5 }

/** True in `percent` of a hundred draws. */
function sometimes(percent: number): fc.Arbitrary<boolean> {
  return evenly(0, 99).map(drawn => drawn < percent)
}

function arbitraryParty(slots: number): fc.Arbitrary<Omit<Party, 'id'>> {
  return fc
    .record({
      away: fc.array(sometimes(25), { minLength: slots, maxLength: slots }),
      low: fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
      more: evenly(0, slots),
    })
    .map(({ away, low, more }) => ({
      unavailable: [...away.keys()].filter(slot => away[slot]),
      min: low,
      max: low + more,
    }))
}

function arbitraryParties(prefix: string, most: number, slots: number): fc.Arbitrary<Party[]> {
  return evenly(1, most)
    .chain(count => fc.array(arbitraryParty(slots), { minLength: count, maxLength: count }))
    .map(list => list.map((each, index) => ({ id: `${prefix}${index}`, ...each })))
}

function arbitraryWeights(universities: Party[], enterprises: Party[]): fc.Arbitrary<Weight[]> {
  const pairs = universities.flatMap(u => enterprises.map(e => [u.id, e.id] as const))
  const drawn = fc.tuple(sometimes(20), evenly(1, 1000))
  return fc
    .array(drawn, { minLength: pairs.length, maxLength: pairs.length })
    .map(list =>
      list.flatMap(([blocked, weight], at): Weight[] => (blocked ? [] : [[...pairs[at]!, weight]])),
    )
}

/** Small fairs of every kind: parties never there, floors out of reach, blocked pairs. */
export function arbitraryInstance(size: Size = SMALL): fc.Arbitrary<Instance> {
  return evenly(1, size.slots).chain(slots =>
    fc
      .record({
        tables: evenly(1, size.tables),
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
