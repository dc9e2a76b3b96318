import type { Instance, Meeting, Party, Side } from '../timetable.types'

/** A party that drops out, or comes late or leaves early when `slots` names only some. */
export interface Absence {
  side: Side
  party: string
  /** slots it misses; all that are still to come when left out */
  slots?: number[]
}

/** A party that misses every slot still to come is owed nothing any more. */
function withAbsence(party: Party, missed: number[], toCome: number[]): Party {
  const unavailable = [...new Set([...party.unavailable, ...missed])].sort((a, b) => a - b)
  return { ...party, unavailable, min: toCome.every(slot => unavailable.includes(slot)) ? 0 : party.min }
}

/**
 * The instance that remains after absences: slots before `fromSlot` are past and stand as in `meetings`,
 * absent parties miss their slots, pins that can no longer hold are dropped. `keepBonus` (weight units)
 * favours meetings that stay where they were; solving it gives a diff for the organiser to approve.
 */
export function afterAbsence(
  instance: Instance,
  meetings: Meeting[],
  absences: Absence[],
  { fromSlot, keepBonus = 20 }: { fromSlot: number; keepBonus?: number },
): Instance {
  const toCome = Array.from({ length: instance.slots }, (_, slot) => slot).filter(slot => slot >= fromSlot)
  const missed = { university: new Map<string, number[]>(), enterprise: new Map<string, number[]>() }
  for (const { side, party, slots } of absences) {
    const named = slots?.filter(slot => slot >= fromSlot) ?? toCome
    missed[side].set(party, [...(missed[side].get(party) ?? []), ...named])
  }
  const misses = (side: Side, id: string, slot: number) => missed[side].get(id)?.includes(slot) ?? false
  const holds = (m: { university: string; enterprise: string; slot: number }) =>
    !misses('university', m.university, m.slot) && !misses('enterprise', m.enterprise, m.slot)
  const remaining = (side: Side, parties: Party[]) =>
    parties.map(party =>
      missed[side].has(party.id) ? withAbsence(party, missed[side].get(party.id)!, toCome) : party,
    )
  return {
    ...instance,
    universities: remaining('university', instance.universities),
    enterprises: remaining('enterprise', instance.enterprises),
    pinned: instance.pinned.filter(pin => pin.slot >= fromSlot && holds(pin)),
    previous: { meetings: meetings.filter(holds), frozenBeforeSlot: fromSlot, keepBonus },
  }
}
