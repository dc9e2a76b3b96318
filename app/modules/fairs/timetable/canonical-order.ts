import type { Instance, Party } from './timetable.types'

/** Compares ids by code unit, the same in every locale. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function ordered(parties: Party[], slots: number): Party[] {
  return parties
    .map(party => ({
      id: party.id,
      unavailable: [...party.unavailable].sort((a, b) => a - b),
      min: party.min,
      max: Math.min(party.max, slots),
    }))
    .sort((a, b) => byCode(a.id, b.id))
}

/** The same instance in one fixed order, so that the order of the input cannot matter. */
export function canonicalOrder(instance: Instance): Instance {
  const byPair = (a: { university: string; enterprise: string }, b: typeof a) =>
    byCode(a.university, b.university) || byCode(a.enterprise, b.enterprise)
  return {
    slots: instance.slots,
    tables: instance.tables,
    universities: ordered(instance.universities, instance.slots),
    enterprises: ordered(instance.enterprises, instance.slots),
    weights: [...instance.weights].sort((a, b) => byCode(a[0], b[0]) || byCode(a[1], b[1])),
    pinned: [...instance.pinned]
      .sort(byPair)
      .map(({ university, enterprise, slot, table }) => ({ university, enterprise, slot, table })),
    previous: {
      meetings: [...instance.previous.meetings]
        .sort(byPair)
        .map(({ university, enterprise, slot, table }) => ({ university, enterprise, slot, table })),
      frozenBeforeSlot: instance.previous.frozenBeforeSlot,
      keepBonus: instance.previous.keepBonus,
    },
  }
}
