import { MAX_FAULTS } from './read-rows'
import type { Fault, Instance, Meeting, Party, Pin } from './timetable.types'

type Report = (place: string, code: string, message: string) => void
type Index = Map<string, Party>

function indexParties(parties: Party[], base: string, slots: number, report: Report): Index {
  const index: Index = new Map()
  parties.forEach((party, row) => {
    const place = `${base}[${row}]`
    if (index.has(party.id)) report(`${place}.id`, 'duplicate', `"${party.id}" appears twice`)
    if (party.min > party.max)
      report(`${place}.min`, 'floor-above-ceiling', `floor ${party.min} is above ceiling ${party.max}`)
    if (new Set(party.unavailable).size < party.unavailable.length)
      report(`${place}.unavailable`, 'duplicate', 'a slot is named twice')
    const beyond = party.unavailable.findIndex(slot => slot >= slots)
    if (beyond >= 0)
      report(`${place}.unavailable[${beyond}]`, 'unknown-slot', `slots run from 0 to ${slots - 1}`)
    index.set(party.id, party)
  })
  return index
}

/** Checks that both ids exist and the pair is new; returns whether it is usable. */
function pairChecker(universities: Index, enterprises: Index, report: Report) {
  const seen = new Set<string>()
  return (university: string, enterprise: string, place: string, steps: [string, string]): boolean => {
    if (!universities.has(university)) report(place + steps[0], 'unknown-id', `no university "${university}"`)
    if (!enterprises.has(enterprise)) report(place + steps[1], 'unknown-id', `no enterprise "${enterprise}"`)
    const key = JSON.stringify([university, enterprise])
    if (seen.has(key)) report(place, 'duplicate', `"${university}" and "${enterprise}" appear twice`)
    seen.add(key)
    return universities.has(university) && enterprises.has(enterprise)
  }
}

/** Reports a place (party or table in a slot) taken twice among fixed meetings. */
function occupancy(report: Report) {
  const taken = new Set<string>()
  return (key: unknown[], place: string, what: string) => {
    const text = JSON.stringify(key)
    if (taken.has(text)) report(place, 'conflict', `${what} is already taken in this slot`)
    taken.add(text)
  }
}

function checkSeats(meetings: (Pin | Meeting)[], base: string, instance: Instance, report: Report): void {
  const take = occupancy(report)
  meetings.forEach((meeting, row) => {
    const place = `${base}[${row}]`
    if (meeting.slot >= instance.slots)
      report(`${place}.slot`, 'unknown-slot', `slots run from 0 to ${instance.slots - 1}`)
    if (meeting.table !== undefined && meeting.table >= instance.tables)
      report(`${place}.table`, 'unknown-table', `tables run from 0 to ${instance.tables - 1}`)
    take(['u', meeting.university, meeting.slot], place, `university "${meeting.university}"`)
    take(['e', meeting.enterprise, meeting.slot], place, `enterprise "${meeting.enterprise}"`)
    if (meeting.table !== undefined) take(['t', meeting.table, meeting.slot], place, `table ${meeting.table}`)
  })
}

function checkPinned(instance: Instance, universities: Index, enterprises: Index, report: Report): void {
  const weighed = new Set(instance.weights.map(([u, e]) => JSON.stringify([u, e])))
  const count = new Map<string, number>()
  const add = (key: string) => count.set(key, (count.get(key) ?? 0) + 1).get(key)!
  instance.pinned.forEach((pin, row) => {
    const place = `pinned[${row}]`
    const parties = [universities.get(pin.university), enterprises.get(pin.enterprise)]
    if (!weighed.has(JSON.stringify([pin.university, pin.enterprise])))
      report(place, 'blocked-pair', 'this pair has no weight, so it does not meet')
    parties.forEach((party, side) => {
      if (party?.unavailable.includes(pin.slot))
        report(`${place}.slot`, 'unavailable', `"${party.id}" is unavailable in slot ${pin.slot}`)
      if (party && add(`${side} ${party.id}`) > party.max)
        report(place, 'above-ceiling', `"${party.id}" has more pins than its ceiling ${party.max}`)
    })
    if (add(`slot ${pin.slot}`) > instance.tables)
      report(`${place}.slot`, 'tables-full', `slot ${pin.slot} has more pins than tables`)
  })
}

/** A pin may repeat a meeting of the past or add what took place there, but not contradict it. */
function checkPinnedAgainstPast(instance: Instance, report: Report): void {
  const { meetings, frozenBeforeSlot } = instance.previous
  const past = meetings.filter(meeting => meeting.slot < frozenBeforeSlot)
  const held = new Set(past.map(m => JSON.stringify([m.university, m.enterprise, m.slot])))
  const met = new Set(past.map(m => JSON.stringify([m.university, m.enterprise])))
  const taken = new Set(
    past.flatMap(m => [
      `u ${m.slot} ${m.university}`,
      `e ${m.slot} ${m.enterprise}`,
      `t ${m.slot} ${m.table}`,
    ]),
  )
  instance.pinned.forEach(({ university, enterprise, slot, table }, row) => {
    if (held.has(JSON.stringify([university, enterprise, slot]))) return
    if (met.has(JSON.stringify([university, enterprise])))
      report(`pinned[${row}]`, 'duplicate', 'this pair has already met')
    const seats = [`u ${slot} ${university}`, `e ${slot} ${enterprise}`, `t ${slot} ${table}`]
    if (seats.some(seat => taken.has(seat)))
      report(`pinned[${row}].slot`, 'past', `contradicts a meeting of the past in slot ${slot}`)
  })
}

/** Faults between the parts of a well-formed instance: ids, duplicates, floors, pins, earlier plan. */
export function crossFaults(instance: Instance): Fault[] {
  const faults: Fault[] = []
  const report: Report = (place, code, message) => {
    if (faults.length < MAX_FAULTS) faults.push({ place, code, message })
  }
  const universities = indexParties(instance.universities, 'universities', instance.slots, report)
  const enterprises = indexParties(instance.enterprises, 'enterprises', instance.slots, report)
  const weight = pairChecker(universities, enterprises, report)
  instance.weights.forEach(([u, e], row) => {
    weight(u, e, `weights[${row}]`, ['[0]', '[1]'])
  })
  for (const [base, list] of [
    ['pinned', instance.pinned],
    ['previous.meetings', instance.previous.meetings],
  ] as const) {
    const pair = pairChecker(universities, enterprises, report)
    list.forEach((meeting, row) => {
      pair(meeting.university, meeting.enterprise, `${base}[${row}]`, ['.university', '.enterprise'])
    })
    checkSeats(list, base, instance, report)
  }
  if (instance.previous.frozenBeforeSlot > instance.slots)
    report('previous.frozenBeforeSlot', 'unknown-slot', `there are ${instance.slots} slots`)
  checkPinned(instance, universities, enterprises, report)
  checkPinnedAgainstPast(instance, report)
  return faults
}
