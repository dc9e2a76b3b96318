import type { Core, FixedMeeting, Model } from './core.types'
import { fixedMeetings, numberParties, type PartyNumbers, pairKey } from './fixed-meetings'
import { listEdges } from './list-edges'
import type { Instance, Party } from './timetable.types'

/** Slots each party can still use: available, not past, not taken by a fixed meeting. */
function freeSlots(instance: Instance, fixed: FixedMeeting[]): Uint8Array {
  const parties = [...instance.universities, ...instance.enterprises]
  const { slots } = instance
  const free = new Uint8Array(parties.length * slots)
  parties.forEach((party, index) => {
    free.fill(1, index * slots + instance.previous.frozenBeforeSlot, (index + 1) * slots)
    for (const slot of party.unavailable) free[index * slots + slot] = 0
  })
  for (const { university, enterprise, slot } of fixed) {
    free[university * slots + slot] = 0
    free[enterprise * slots + slot] = 0
  }
  return free
}

function awaySeats(parties: Party[], slots: number): Uint8Array {
  const away = new Uint8Array(parties.length * slots)
  parties.forEach((party, index) => {
    for (const slot of party.unavailable) away[index * slots + slot] = 1
  })
  return away
}

function tablesLeft(instance: Instance, fixed: FixedMeeting[]): Int32Array {
  const left = new Int32Array(instance.slots).fill(instance.tables)
  left.fill(0, 0, instance.previous.frozenBeforeSlot)
  for (const meeting of fixed) if (!meeting.past) left[meeting.slot]! -= 1
  return left
}

/** Further meetings each party may have after its fixed ones, before looking at its slots. */
function ceilingsLeft(instance: Instance, fixed: FixedMeeting[]): Int32Array {
  const left = Int32Array.from([...instance.universities, ...instance.enterprises], party => party.max)
  for (const { university, enterprise } of fixed) {
    left[university]! -= 1
    left[enterprise]! -= 1
  }
  return left.map(value => Math.max(0, value))
}

/** Slots of each party in which at least one partner is free too, within its ceiling. */
function reachableCaps(core: Omit<Core, 'floor' | 'cap' | 'unreachable'>, ceilings: Int32Array): Int32Array {
  const useful = new Uint8Array(core.free.length)
  for (let edge = 0; edge < core.edges; edge++) {
    const u = core.edgeUniversity[edge]! * core.slots
    const e = core.edgeEnterprise[edge]! * core.slots
    for (let slot = 0; slot < core.slots; slot++) {
      if (core.free[u + slot] && core.free[e + slot] && core.tables[slot]! > 0)
        useful[u + slot] = useful[e + slot] = 1
    }
  }
  return ceilings.map((ceiling, party) => {
    let reach = 0
    for (let slot = 0; slot < core.slots; slot++) reach += useful[party * core.slots + slot]!
    return Math.min(ceiling, reach)
  })
}

function keptPlaces(instance: Instance, numbers: PartyNumbers, parties: number) {
  const kept = new Map<number, { slot: number; table: number }>()
  for (const meeting of instance.previous.meetings) {
    const u = numbers.university.get(meeting.university)!
    kept.set(pairKey(u, numbers.enterprise.get(meeting.enterprise)!, parties), meeting)
  }
  return kept
}

/** Turns an instance in canonical order into arrays: what is fixed, and what is left to decide. */
export function buildModel(instance: Instance): Model {
  const parties = [...instance.universities, ...instance.enterprises]
  const numbers = numberParties(instance)
  const weightOf = new Map<number, number>()
  for (const [u, e, weight] of instance.weights) {
    const key = pairKey(numbers.university.get(u)!, numbers.enterprise.get(e)!, parties.length)
    weightOf.set(key, weight)
  }
  const fixed = fixedMeetings(instance, numbers, weightOf)
  const free = freeSlots(instance, fixed)
  const tables = tablesLeft(instance, fixed)
  const ceilings = ceilingsLeft(instance, fixed)
  const kept = keptPlaces(instance, numbers, parties.length)
  const listed = listEdges({ instance, weightOf, fixed, free, tables, ceilings, kept })
  const { keepTable, ...edges } = listed
  const base = { ...edges, keepBonus: instance.previous.keepBonus, free, tables }
  const cap = reachableCaps(base, ceilings)
  const wanted = Int32Array.from(parties, party => party.min)
  for (const { university, enterprise } of fixed) {
    wanted[university]! -= 1
    wanted[enterprise]! -= 1
  }
  const floor = wanted.map((value, party) => Math.max(0, Math.min(value, cap[party]!)))
  const unreachable = wanted.map((value, party) => Math.max(0, value - cap[party]!))
  return {
    core: { ...base, cap, floor, unreachable },
    ids: parties.map(party => party.id),
    fixed,
    tables: instance.tables,
    frozenBeforeSlot: instance.previous.frozenBeforeSlot,
    away: awaySeats(parties, instance.slots),
    keepTable,
  }
}
