import { describe, expect, it } from 'vitest'
import { castGraduate, castOffice } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { slotsSchema, stationSchema } from './index'
import {
  appealPause,
  bookSlot,
  cancelOwnBooking,
  closeStationSlot,
  layStationSlots,
  liftPause,
  markBooking,
  myBookings,
  publicStation,
  remindOfBookings,
  saveStation,
} from './index.server'

await testDatabase()
const NOW = new Date('2026-11-23T00:00:00Z')
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)
const office = await castOffice()

async function station(capacity = 2) {
  const input = stationSchema.parse({
    name: '人才驿站',
    address: '一号',
    hours1: '09:00-12:00',
    published: 'on',
  })
  const saved = await saveStation(office.access(NOW), null, input)
  if (!saved.ok) throw new Error(saved.code)
  const { stationId } = saved.value
  const plan = { from: '2026-11-23', until: '2026-11-30', minutes: '60', capacity: String(capacity) }
  await layStationSlots(office.access(NOW), stationId, slotsSchema.parse(plan))
  const shown = await publicStation(stationId, NOW)
  return { stationId, slots: shown!.days.flatMap(day => day.slots) }
}
const book = (who: Awaited<ReturnType<typeof castGraduate>>, slotId: string, at = NOW) =>
  bookSlot(who.access(at), { slotId, purpose: '咨询落户' })

describe('a slot', () => {
  it('is laid out within the hours, and again without doubling', async () => {
    const { stationId, slots } = await station()
    expect(slots).toHaveLength(6)
    const again = { from: '2026-11-23', until: '2026-11-30', minutes: '60', capacity: '9' }
    expect(await layStationSlots(office.access(NOW), stationId, slotsSchema.parse(again))).toMatchObject({
      value: { added: 0 },
    })
  })

  it('gives its last place to one of fifty who ask at once', async () => {
    const { slots } = await station(1)
    const people = await Promise.all(Array.from({ length: 50 }, () => castGraduate()))
    const answers = await Promise.all(people.map(one => book(one, slots[0]!.id)))
    expect(answers.filter(one => one.ok)).toHaveLength(1)
    expect(new Set(answers.map(one => (one.ok ? 'won' : one.code)))).toEqual(new Set(['won', 'full']))
    expect(await db().stationSlot.findUnique({ where: { id: slots[0]!.id } })).toMatchObject({ taken: 1 })
  })

  it('is never overbooked, whatever writes to the table', async () => {
    const { slots } = await station(1)
    const [slot] = slots
    const [first, second] = [await castGraduate(), await castGraduate()]
    expect((await book(first, slot!.id)).ok).toBe(true)
    const row = {
      slotId: slot!.id,
      startsAt: slot!.startsAt,
      endsAt: slot!.endsAt,
      bookedAt: NOW,
      statusAt: NOW,
    }
    await expect(
      db().stationBooking.create({ data: { ...row, userId: second.userId, code: 'ZZZZZZZZ' } }),
    ).rejects.toThrow(/station_slot_places/)
  })

  it('frees its place when an appointment is given back, and tells all when it is called off', async () => {
    const { slots } = await station(1)
    const [first, second] = [await castGraduate(), await castGraduate()]
    const booked = await book(first, slots[0]!.id)
    if (!booked.ok) throw new Error(booked.code)
    expect(await cancelOwnBooking(second.access(NOW), booked.value.bookingId)).toMatchObject({
      code: 'not-found',
    })
    expect((await cancelOwnBooking(first.access(NOW), booked.value.bookingId)).ok).toBe(true)
    expect((await book(second, slots[0]!.id)).ok).toBe(true)
    expect(await closeStationSlot(office.access(NOW), slots[0]!.id)).toMatchObject({
      value: { cancelled: 1 },
    })
    expect(await book(first, slots[0]!.id)).toMatchObject({ code: 'slot-closed' })
  })
})

describe('somebody', () => {
  it('holds no two appointments at one time, and twenty clicks at once book once', async () => {
    const { slots } = await station(30)
    const one = await castGraduate()
    const answers = await Promise.all(Array.from({ length: 20 }, () => book(one, slots[0]!.id)))
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    const other = await station(30)
    expect(await book(one, other.slots[0]!.id)).toMatchObject({ code: 'time-taken' })
  })

  it('cannot hold more open appointments than the settings say', async () => {
    const { slots } = await station(5)
    const one = await castGraduate()
    const answers: string[] = []
    for (const slot of slots.slice(0, 4)) {
      const booked = await book(one, slot.id)
      answers.push(booked.ok ? 'ok' : booked.code)
    }
    expect(answers).toEqual(['ok', 'ok', 'ok', 'too-many-open'])
  })

  it('who stays away twice cannot book until the office lifts it', async () => {
    const { slots } = await station(5)
    const one = await castGraduate()
    const ids: string[] = []
    for (const slot of slots.slice(0, 2)) {
      const booked = await book(one, slot.id)
      if (booked.ok) ids.push(booked.value.bookingId)
    }
    const [first, second] = ids as [string, string]
    expect(await markBooking(office.access(NOW), { bookingId: first, status: 'absent' })).toMatchObject({
      code: 'not-begun',
    })
    const at = later(12)
    for (const bookingId of [first, second])
      await markBooking(office.access(at), { bookingId, status: 'absent' })
    expect(await book(one, slots[4]!.id, at)).toMatchObject({ code: 'paused' })
    const { pause } = await myBookings(one.access(at))
    const stranger = await castGraduate()
    expect((await appealPause(stranger.access(at), pause!.id, '不是我')).ok).toBe(false)
    expect((await appealPause(one.access(at), pause!.id, '当天加班')).ok).toBe(true)
    expect((await appealPause(one.access(at), pause!.id, '再说一次')).ok).toBe(false)
    expect((await liftPause(office.access(at), { pauseId: pause!.id, note: '情况属实' })).ok).toBe(true)
    expect((await book(one, slots[4]!.id, at)).ok).toBe(true)
  })

  it('is reminded once', async () => {
    await remindOfBookings(NOW)
    const { slots } = await station(5)
    await book(await castGraduate(), slots[1]!.id)
    expect(await remindOfBookings(NOW)).toBe(1)
    expect(await remindOfBookings(later(1))).toBe(0)
  })
})
