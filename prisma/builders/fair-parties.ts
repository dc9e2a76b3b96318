import { type Chance, chanceOf, idOf } from './chance'
import { type DemoFair, PARTY_NOTES, POSITIONS, REFUSAL, WITHDRAWAL } from './data/fairs'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import { personName } from './people'
import { HOME_UNIVERSITY, OTHER_UNIVERSITY, universityId } from './universities'

export type DemoParty = {
  id: string
  side: 'university' | 'enterprise'
  organisationId: string
  /** Place in the order of the list it was drawn from: 0 and 1 are the demonstration accounts. */
  serial: number
}
type Status = keyof DemoFair['universities']

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const STATUSES: Status[] = ['approved', 'registered', 'waitlisted', 'refused', 'withdrawn']

/** The organisations of a side: those of the demonstration accounts first, the others in an order of their own. */
function candidates(tables: DemoTables, fair: DemoFair, side: DemoParty['side'], count: number): string[] {
  const chance = chanceOf(`fair-candidates/${fair.key}/${side}`)
  const own =
    side === 'university'
      ? [universityId(HOME_UNIVERSITY), universityId(OTHER_UNIVERSITY)]
      : [idOf('enterprise', 0), idOf('enterprise', 1)]
  const all =
    side === 'university'
      ? tables.university.map(row => row.id)
      : tables.enterprise.filter(row => row.status === 'approved').map(row => row.id)
  const others = all.filter(id => !own.includes(id))
  // Who has not registered for a small edition can still try it out.
  const list = fair.key === 'masters' ? chance.some(others, count) : [...own, ...chance.some(others, count)]
  return list.slice(0, count)
}

/** Slots somebody is away in: most in none, some leave early or come late, some miss single ones. */
function awaySlots(chance: Chance, slots: readonly string[]): string[] {
  const half = slots.length / 2
  const kind = chance.weighted({ none: 58, late: 10, early: 14, single: 14, halfDay: 4 })
  if (kind === 'late') return slots.slice(0, chance.int(1, 3))
  if (kind === 'early') return slots.slice(slots.length - chance.int(1, 4))
  if (kind === 'single') return chance.some(slots, chance.int(1, 3))
  if (kind === 'halfDay') return chance.bool(0.5) ? slots.slice(0, half) : slots.slice(half)
  return []
}

function addRepresentatives(tables: DemoTables, party: DemoParty, chance: Chance, createdAt: Date): void {
  const account = tables.membership.find(
    row => row.organisationId === party.organisationId && row.role === 'owner',
  )
  const user = account && tables.user.find(row => row.id === account.userId)
  const people = chance.weighted({ 1: 3, 2: 5, 3: 2 })
  for (let index = 0; index < Number(people); index++) {
    const first = index === 0
    tables.fair_representative.push({
      id: idOf('fair-representative', party.id, index),
      partyId: party.id,
      name: first && user ? user.name : personName(chance),
      position: POSITIONS[party.side][(index + party.serial) % 4]!,
      email: first && user ? user.email : null,
      phoneSealed: null,
      userId: first && user ? user.id! : null,
      owner: first,
      createdAt,
    })
  }
}

type Place = { fair: DemoFair; side: DemoParty['side']; status: Status; serial: number; rank: number }

function addParty(
  tables: DemoTables,
  organisationId: string,
  { fair, side, status, serial, rank }: Place,
  slots: readonly string[],
  days: Days,
): DemoParty {
  const chance = chanceOf(`fair-party/${fair.key}/${side}/${serial}`)
  const id = idOf('fair-party', fair.key, side, serial)
  const editionId = idOf('fair', fair.key)
  const late = status === 'registered'
  const from = fair.phases.registration
  const registeredAt = days.at(late ? -1 : Math.min(-1, from + chance.int(0, 9)), 9 + chance.next() * 8)
  const statusAt = late ? registeredAt : days.at(Math.min(0, from + 10 + chance.int(0, 4)), 8 + chance.next())
  const strong = side === 'university' ? [6, 12] : [4, 10]
  tables.fair_party.push({
    id,
    editionId,
    side,
    organisationId,
    universityId: side === 'university' ? organisationId : null,
    enterpriseId: side === 'enterprise' ? organisationId : null,
    status,
    number: serial + 1,
    code: Array.from({ length: 10 }, () => chance.pick([...LETTERS])).join(''),
    floor: chance.bool(0.12) ? strong[0]! - 2 : null,
    ceiling: chance.bool(0.15) ? strong[1]! : null,
    waitlistRank: status === 'waitlisted' ? rank + 1 : null,
    note: chance.pick(PARTY_NOTES),
    decisionNote: status === 'refused' ? REFUSAL : status === 'withdrawn' ? WITHDRAWAL : null,
    registeredAt,
    statusAt,
    decidedById: ['approved', 'waitlisted', 'refused'].includes(status) ? idOf('user', 'office') : null,
    wishesAt: null,
    createdAt: registeredAt,
    updatedAt: statusAt,
  })
  const party = { id, side, organisationId, serial }
  addRepresentatives(tables, party, chance, registeredAt)
  for (const slotId of serial < 2 && fair.key === 'industry' ? [] : awaySlots(chance, slots))
    tables.fair_unavailability.push({ partyId: id, slotId, editionId })
  return party
}

/** The registrations of an edition; returns those that were approved. */
export function addParties(
  tables: DemoTables,
  fair: DemoFair,
  slots: readonly string[],
  days: Days,
): DemoParty[] {
  const approved: DemoParty[] = []
  for (const side of ['university', 'enterprise'] as const) {
    const planned = side === 'university' ? fair.universities : fair.enterprises
    const statuses = STATUSES.flatMap(status => Array<Status>(planned[status]).fill(status))
    const organisations = candidates(tables, fair, side, statuses.length)
    organisations.forEach((organisationId, serial) => {
      const status = statuses[serial]!
      const rank = serial - statuses.indexOf(status)
      const party = addParty(tables, organisationId, { fair, side, status, serial, rank }, slots, days)
      if (status === 'approved') approved.push(party)
    })
  }
  return approved
}
