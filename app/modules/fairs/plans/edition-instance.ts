import type { Instance, Party, Pin, Side, Weight } from '../timetable'
import { partyCode } from './party-code'

export type InstanceSource = {
  edition: {
    tables: number
    spareTables: number
    universityFloor: number
    universityCeiling: number
    enterpriseFloor: number
    enterpriseCeiling: number
  }
  slots: number
  parties: { id: string; side: Side; number: number; floor: number | null; ceiling: number | null }[]
  absences: { partyId: string; slot: number }[]
  worths: { u: string; e: string; value: number }[]
  pins: {
    universityPartyId: string
    enterprisePartyId: string
    tableIndex: number | null
    slot: { index: number }
  }[]
}

function partiesOf(source: InstanceSource, side: Side): Party[] {
  const { edition } = source
  const [floor, ceiling] =
    side === 'university'
      ? [edition.universityFloor, edition.universityCeiling]
      : [edition.enterpriseFloor, edition.enterpriseCeiling]
  const away = new Map<string, number[]>()
  for (const { partyId, slot } of source.absences) away.set(partyId, [...(away.get(partyId) ?? []), slot])
  return source.parties
    .filter(party => party.side === side)
    .map(party => {
      const max = party.ceiling ?? ceiling
      return {
        id: partyCode(side, party.number),
        unavailable: (away.get(party.id) ?? []).sort((a, b) => a - b),
        min: Math.min(party.floor ?? floor, max),
        max,
      }
    })
}

function pinsOf(source: InstanceSource, codes: Map<string, string>): Pin[] {
  return source.pins.flatMap(({ universityPartyId, enterprisePartyId, slot, tableIndex }) => {
    const university = codes.get(universityPartyId)
    const enterprise = codes.get(enterprisePartyId)
    if (!university || !enterprise) return []
    return [{ university, enterprise, slot: slot.index, ...(tableIndex !== null && { table: tableIndex }) }]
  })
}

/**
 * The timetable's instance of an edition: approved parties under their codes, pairs worth something, pins; the
 * spare tables stay free. A pinned pair without a worth counts as worth 1, so that the pin can hold.
 */
export function instanceOf(source: InstanceSource): Instance {
  const codes = new Map(source.parties.map(party => [party.id, partyCode(party.side, party.number)]))
  const pinned = pinsOf(source, codes)
  const weights = source.worths.flatMap(({ u, e, value }): Weight[] => {
    const [university, enterprise] = [codes.get(u), codes.get(e)]
    return university && enterprise ? [[university, enterprise, value]] : []
  })
  const known = new Set(weights.map(([u, e]) => `${u} ${e}`))
  for (const { university, enterprise } of pinned)
    if (!known.has(`${university} ${enterprise}`)) weights.push([university, enterprise, 1])
  return {
    slots: source.slots,
    tables: source.edition.tables - source.edition.spareTables,
    universities: partiesOf(source, 'university'),
    enterprises: partiesOf(source, 'enterprise'),
    weights,
    pinned,
    previous: { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 },
  }
}
