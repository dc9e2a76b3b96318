import { addDays } from '../../app/kernel/local-date'
import { laySlots } from '../../app/modules/stations/index'
import { type Chance, chanceOf, idOf } from './chance'
import { PURPOSES_OF_VISIT, STATIONS } from './data/stations'
import type { Days } from './days'
import type { DemoTables } from './demo-tables'
import type { DemoTalent } from './talents'

const CODE_LETTERS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
const BEFORE_DAYS = 14
const AHEAD_DAYS = 15
const CAPACITY = 4

type Slot = { id: string; startsAt: Date; endsAt: Date }
type Scene = { tables: DemoTables; days: Days; chance: Chance; held: Set<string> }

const codeOf = (chance: Chance) => Array.from({ length: 8 }, () => chance.pick(CODE_LETTERS)).join('')

function addStation({ tables, days }: Scene, plan: (typeof STATIONS)[number]): Slot[] {
  const { key, services, servicesEn, hours, ...facts } = plan
  const stationId = idOf('station', key)
  const createdAt = days.at(-200, 9)
  tables.station.push({
    ...{ ...facts, id: stationId, services: [...services], servicesEn: [...servicesEn] },
    ...{ hours: hours.map(one => ({ ...one })), published: true, createdAt, updatedAt: createdAt },
  })
  const laid = laySlots(
    hours.map(one => ({ ...one })),
    addDays(days.today, -BEFORE_DAYS),
    addDays(days.today, AHEAD_DAYS),
    60,
  )
  return laid.map(({ startsAt, endsAt }) => {
    const slot = { id: idOf('station-slot', key, startsAt.toISOString()), startsAt, endsAt }
    tables.station_slot.push({ ...slot, stationId, capacity: CAPACITY })
    return slot
  })
}

/** One appointment; what is over was kept by most. */
function addBooking({ tables, days, chance, held }: Scene, slot: Slot, userId: string, absent = false): void {
  const key = `${userId} ${slot.startsAt.toISOString()}`
  if (held.has(key)) return
  held.add(key)
  const over = slot.endsAt < days.at(0, 0)
  const bookedAt = new Date(slot.startsAt.getTime() - chance.int(1, 5) * 86_400_000)
  const at = bookedAt < days.at(-1, 8) ? bookedAt : days.at(-1, 8)
  tables.station_booking.push({
    ...{ id: idOf('station-booking', slot.id, userId), slotId: slot.id, userId },
    ...{ startsAt: slot.startsAt, endsAt: slot.endsAt, purpose: chance.pick(PURPOSES_OF_VISIT) },
    code: codeOf(chance),
    status: over ? (absent ? 'absent' : 'attended') : 'booked',
    bookedAt: at,
    statusAt: over ? slot.endsAt : at,
  })
}

/** Stations with two weeks behind and two ahead of them; somebody stayed away twice and has appealed. */
export function addStations(tables: DemoTables, talents: DemoTalent[], days: Days): void {
  const chance = chanceOf('stations')
  const scene: Scene = { tables, days, chance, held: new Set() }
  const slots = STATIONS.flatMap(plan => addStation(scene, plan))
  const [cast, away] = [talents[0]!, talents[30]!]
  const others = talents.slice(40, 240)
  for (const [at, slot] of slots.entries()) {
    if (at % 5 === 0) addBooking(scene, slot, others[at % others.length]!.userId)
    if (at % 7 === 0) addBooking(scene, slot, others[(at + 97) % others.length]!.userId)
  }
  const past = slots.filter(slot => slot.endsAt < days.at(-1, 0))
  const coming = slots.filter(slot => slot.startsAt > days.at(3, 0))
  addBooking(scene, past[2]!, cast.userId)
  addBooking(scene, coming[1]!, cast.userId)
  addBooking(scene, past[0]!, away.userId, true)
  addBooking(scene, past[5]!, away.userId, true)
  tables.station_pause.push({
    ...{ id: idOf('station-pause', 0), userId: away.userId, absences: 2 },
    ...{ fromAt: days.at(-3, 17), untilAt: days.at(27, 24) },
    appeal: '那两天临时出差，没有来得及取消。',
    appealedAt: days.at(-2, 10),
  })
}
