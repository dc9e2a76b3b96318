import type { Fault, Instance, Meeting, Party } from '../timetable.types'

type Report = (fault: Fault) => void

/** Reports whatever is entered twice under the same key. */
function once(report: Report) {
  const seen = new Set<string>()
  return (key: (string | number)[], place: string, code: string, message: string) => {
    const text = JSON.stringify(key)
    if (seen.has(text)) report({ place, code, message })
    seen.add(text)
  }
}

/** Nobody twice in a slot, no table twice in a slot, no pair twice; every slot and table exists. */
export function checkSeats({ slots, tables }: Instance, meetings: Meeting[], report: Report): void {
  const only = once(report)
  meetings.forEach(({ university, enterprise, slot, table }, row) => {
    const place = `meetings[${row}]`
    if (slot >= slots) report({ place, code: 'unknown-slot', message: `there is no slot ${slot}` })
    if (table >= tables) report({ place, code: 'unknown-table', message: `there is no table ${table}` })
    only(['u', university, slot], place, 'double-booked', `"${university}" is twice in slot ${slot}`)
    only(['e', enterprise, slot], place, 'double-booked', `"${enterprise}" is twice in slot ${slot}`)
    only(['t', table, slot], place, 'table-taken', `table ${table} is taken twice in slot ${slot}`)
    only(['p', university, enterprise], place, 'met-twice', `"${university}" and "${enterprise}" meet twice`)
  })
}

/** Past and pinned meetings stand as they were. */
export function checkFixed({ pinned, previous }: Instance, meetings: Meeting[], report: Report): void {
  const find = (m: { university: string; enterprise: string; slot: number }) =>
    meetings.find(o => o.university === m.university && o.enterprise === m.enterprise && o.slot === m.slot)
  const past = previous.meetings.filter(meeting => meeting.slot < previous.frozenBeforeSlot)
  for (const pin of pinned) {
    const found = find(pin)
    if (!found || (pin.table !== undefined && found.table !== pin.table))
      report({ place: 'meetings', code: 'pin-moved', message: `the pin ${JSON.stringify(pin)} is not kept` })
  }
  for (const meeting of past)
    if (find(meeting)?.table !== meeting.table)
      report({
        place: 'meetings',
        code: 'past-changed',
        message: `${JSON.stringify(meeting)} is gone or moved`,
      })
  const known = [...past, ...pinned].map(m => JSON.stringify([m.university, m.enterprise, m.slot]))
  const added = meetings.filter(
    m =>
      m.slot < previous.frozenBeforeSlot &&
      !known.includes(JSON.stringify([m.university, m.enterprise, m.slot])),
  )
  if (added.length > 0)
    report({ place: 'meetings', code: 'past-changed', message: 'a meeting was added to a slot that is past' })
}

/** Parties exist, attend the slot (unless it is past), want each other, and stay below their ceilings. */
export function checkParties(instance: Instance, meetings: Meeting[], report: Report): Map<Party, number> {
  const { previous, pinned } = instance
  const weighed = new Set(instance.weights.map(([u, e]) => JSON.stringify([u, e])))
  const degree = new Map<Party, number>()
  for (const side of ['university', 'enterprise'] as const) {
    const parties = side === 'university' ? instance.universities : instance.enterprises
    const byId = new Map(parties.map(party => [party.id, party]))
    for (const party of parties) degree.set(party, 0)
    meetings.forEach((meeting, row) => {
      const place = `meetings[${row}].${side}`
      const party = byId.get(meeting[side])
      if (!party) {
        report({ place, code: 'unknown-id', message: `no ${side} "${meeting[side]}"` })
        return
      }
      degree.set(party, degree.get(party)! + 1)
      if (meeting.slot >= previous.frozenBeforeSlot && party.unavailable.includes(meeting.slot))
        report({ place, code: 'unavailable', message: `"${party.id}" is away in slot ${meeting.slot}` })
    })
    for (const party of parties) {
      const past = previous.meetings.filter(
        m => m.slot < previous.frozenBeforeSlot && m[side] === party.id,
      ).length
      const pins = pinned.filter(pin => pin[side] === party.id).length
      if (degree.get(party)! > Math.max(party.max, past + pins))
        report({
          place: side,
          code: 'above-ceiling',
          message: `"${party.id}" has more than ${party.max} meetings`,
        })
    }
  }
  meetings.forEach(({ university, enterprise, slot }, row) => {
    if (slot >= previous.frozenBeforeSlot && !weighed.has(JSON.stringify([university, enterprise])))
      report({ place: `meetings[${row}]`, code: 'blocked-pair', message: 'this pair has no weight' })
  })
  return degree
}
