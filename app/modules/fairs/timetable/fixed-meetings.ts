import type { FixedMeeting } from './core.types'
import type { Instance, Pin } from './timetable.types'

/** Party numbers by id, per side. */
export interface PartyNumbers {
  university: Map<string, number>
  enterprise: Map<string, number>
}

/** Numbers the parties of an instance: universities first, then enterprises. */
export function numberParties(instance: Instance): PartyNumbers {
  const enterprise = new Map<string, number>()
  const university = new Map(instance.universities.map((party, index) => [party.id, index]))
  instance.enterprises.forEach((party, index) => {
    enterprise.set(party.id, instance.universities.length + index)
  })
  return { university, enterprise }
}

/** Pair as one number, for look-ups. */
export function pairKey(university: number, enterprise: number, parties: number): number {
  return university * parties + enterprise
}

/** Past meetings of the earlier plan and the organiser's pins, in that order, each pair once. */
export function fixedMeetings(
  instance: Instance,
  numbers: PartyNumbers,
  weightOf: Map<number, number>,
): FixedMeeting[] {
  const parties = instance.universities.length + instance.enterprises.length
  const { meetings, frozenBeforeSlot } = instance.previous
  const past = meetings.filter(meeting => meeting.slot < frozenBeforeSlot)
  const held = new Set(past.map(m => JSON.stringify([m.university, m.enterprise])))
  const pins = instance.pinned.filter(pin => !held.has(JSON.stringify([pin.university, pin.enterprise])))
  return [...past, ...pins].map(meeting => {
    const university = numbers.university.get(meeting.university)!
    const enterprise = numbers.enterprise.get(meeting.enterprise)!
    const weight = weightOf.get(pairKey(university, enterprise, parties)) ?? 0
    const { slot, table = null } = meeting as Pin
    return { university, enterprise, slot, table, weight, past: slot < frozenBeforeSlot }
  })
}
