import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { castEnterprise, castGraduate, castOffice } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { dateColumn, parseLocalDate } from '../../kernel/local-date'
import { db } from '../../platform/db.server'
import { queue } from '../../platform/queue.server'
import { makePass, takeScans } from '../passes/index.server'
import { doorTimes } from './index'
import {
  cancelGathering,
  closeFollowUp,
  concludeGathering,
  createGathering,
  gatheringCalendar,
  gatheringDoor,
  noteAttendance,
  planFollowUp,
  publishGathering,
  registerForGathering,
  remindOfFollowUps,
  remindOfGatherings,
} from './index.server'

await testDatabase()

const now = new Date('2026-11-22T01:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const startsAt = later(72)
const endsAt = later(75)
const one = { persons: 1, people: [], note: '' }
let office: Awaited<ReturnType<typeof castOffice>>

beforeAll(async () => {
  office = await castOffice()
  await queue()
})

async function published(capacity = 10) {
  const access = office.access(now)
  const made = await createGathering({
    access,
    input: {
      kind: 'policy_briefing',
      title: '政策宣讲',
      summary: '讲解政策',
      description: '',
      host: '',
      place: '一号楼',
      address: '',
      startsAt,
      endsAt,
      closesAt: later(48),
      capacity,
      groupSize: Math.min(5, capacity),
      audience: ['graduate', 'enterprise'],
      sessions: 1,
    },
  })
  if (!made.ok) throw new Error('not created')
  await publishGathering({ access, gatheringId: made.value.gatheringId })
  return made.value.gatheringId
}

async function registered(gatheringId: string) {
  const who = await castGraduate()
  const done = await registerForGathering({ access: who.access(now), gatheringId, input: one })
  if (!done.ok) throw new Error(done.code)
  return db().gatheringRegistration.findUniqueOrThrow({ where: { id: done.value.registrationId } })
}

const passOf = (id: string) =>
  makePass({ kind: 'gathering', id, expiresAt: doorTimes({ startsAt, endsAt }).until })
const scan = (text: string, at = startsAt, id = randomUUID()) => ({ id, text, at: at.toISOString() })

async function scanned(gatheringId: string, scans: ReturnType<typeof scan>[], at = later(72.1)) {
  const access = office.access(at)
  const results = await takeScans(access, gatheringDoor(access, gatheringId), scans)
  return results.map(result => result.outcome)
}

describe('the door', () => {
  it('lets each pass in once, by picture or by code, and says so the second time', async () => {
    const gatheringId = await published()
    const [a, b] = [await registered(gatheringId), await registered(gatheringId)]
    const outcomes = await scanned(gatheringId, [
      scan(passOf(a.id)),
      scan(b.code.toLowerCase()),
      scan(passOf(a.id)),
    ])
    expect(outcomes).toEqual(['arrived', 'arrived', 'already'])
    const row = await db().gatheringRegistration.findUniqueOrThrow({ where: { id: a.id } })
    expect(row).toMatchObject({ status: 'attended', arrived: 1, arrivedAt: startsAt })
  })

  it('takes the same scan of a device once, however often it is sent, also at the same time', async () => {
    const gatheringId = await published()
    const who = await registered(gatheringId)
    const same = scan(passOf(who.id))
    const tries = await Promise.all(Array.from({ length: 6 }, () => scanned(gatheringId, [same])))
    expect(tries.flat()).toEqual(Array(6).fill('arrived'))
    const noted = await db().domainEvent.findMany({ where: { name: 'gathering.attendance-noted' } })
    const mine = noted.filter(
      event => (event.payload as { registrationId: string }).registrationId === who.id,
    )
    expect(mine).toHaveLength(1)
    expect(await db().doorScan.count({ where: { id: same.id } })).toBe(1)
  })

  it('says of every other pass why it does not open', async () => {
    const gatheringId = await published(1)
    const elsewhere = await published()
    const [who, waits, foreign] = [
      await registered(gatheringId),
      await registered(gatheringId),
      await registered(elsewhere),
    ]
    const good = passOf(who.id)
    const altered = good.replace(/.$/, letter => (letter === 'A' ? 'B' : 'A'))
    const old = makePass({ kind: 'gathering', id: who.id, expiresAt: later(70) })
    const fair = makePass({ kind: 'fair', id: who.id, expiresAt: later(90) })
    const outcomes = await scanned(gatheringId, [
      scan('https://elsewhere.example/menu'),
      scan(altered),
      scan(old),
      scan(fair),
      scan(passOf(foreign.id)),
      scan('ZZZZ-ZZZZ'),
      scan(passOf(waits.id)),
      scan(good, later(60)),
    ])
    expect(outcomes).toEqual([
      'not-a-pass',
      'forged',
      'expired',
      'other-event',
      'other-event',
      'unknown',
      'no-place',
      'not-yet',
    ])
  })

  it('keeps the time of the device for scans handed in later, but never one ahead of now', async () => {
    const gatheringId = await published()
    const [a, b] = [await registered(gatheringId), await registered(gatheringId)]
    await scanned(gatheringId, [scan(passOf(a.id), later(72.5)), scan(passOf(b.id), later(79))], later(77))
    const times = await db().doorScan.findMany({
      where: { subjectId: gatheringId },
      orderBy: { scannedAt: 'asc' },
    })
    expect(times.map(row => row.scannedAt)).toEqual([later(72.5), later(77)])
  })
})

describe('attendance by hand', () => {
  it('counts how many of a group came, and can be taken back', async () => {
    const gatheringId = await published()
    const firm = await castEnterprise()
    const done = await registerForGathering({
      access: firm.access(now),
      gatheringId,
      input: { ...one, persons: 4 },
    })
    const registrationId = done.ok ? done.value.registrationId : ''
    const access = office.access(later(73))
    const note = (input: { status: 'registered' | 'attended' | 'absent'; arrived?: number }) =>
      noteAttendance({ access, gatheringId, input: { registrationId, ...input } })
    expect((await note({ status: 'attended', arrived: 3 })).ok).toBe(true)
    const row = () => db().gatheringRegistration.findUniqueOrThrow({ where: { id: registrationId } })
    expect(await row()).toMatchObject({ status: 'attended', arrived: 3 })
    expect((await note({ status: 'registered' })).ok).toBe(true)
    expect(await row()).toMatchObject({ status: 'registered', arrived: null, arrivedAt: null })
    expect((await note({ status: 'absent' })).ok).toBe(true)
  })
})

describe('the end of an event', () => {
  it('makes absent who did not come and keeps who did', async () => {
    const gatheringId = await published()
    const [came, stayed] = [await registered(gatheringId), await registered(gatheringId)]
    await scanned(gatheringId, [scan(passOf(came.id))])
    const conclude = (at: Date) =>
      concludeGathering({ access: office.access(at), gatheringId, summaryReport: '圆满' })
    expect(await conclude(later(74))).toMatchObject({ code: 'not-ended' })
    expect(await conclude(later(76))).toEqual({ ok: true, value: { absent: 1 } })
    const row = await db().gatheringRegistration.findUniqueOrThrow({ where: { id: stayed.id } })
    expect(row.status).toBe('absent')
  })

  it('called off ends every registration, and the calendar says so with a higher revision', async () => {
    const gatheringId = await published(1)
    await registered(gatheringId)
    await registered(gatheringId)
    const done = await cancelGathering({ access: office.access(now), gatheringId, reason: '台风' })
    expect(done).toEqual({ ok: true, value: { registrations: 2 } })
    const { slug, seatsTaken } = await db().gathering.findUniqueOrThrow({ where: { id: gatheringId } })
    expect(seatsTaken).toBe(0)
    const file = await gatheringCalendar(slug, { path: `/events/${slug}`, now })
    expect(file).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1/)
  })
})

describe('reminders', () => {
  it('go out once for an event within a day, to those with a seat', async () => {
    const gatheringId = await published(1)
    const seated = await registered(gatheringId)
    await registered(gatheringId)
    await remindOfGatherings(later(50))
    await remindOfGatherings(later(51))
    const events = await db().domainEvent.findMany({ where: { name: 'gathering.near' } })
    const mine = events.filter(
      event => (event.payload as { gatheringId: string }).gatheringId === gatheringId,
    )
    expect(mine.map(event => event.payload)).toEqual([{ gatheringId, registrationIds: [seated.id] }])
  })

  it('of a follow-up come back every three days until it is closed', async () => {
    const gatheringId = await published()
    const access = office.access(now)
    const dueOn = parseLocalDate('2026-11-23')!
    const planned = await planFollowUp({
      access,
      gatheringId,
      input: { matter: '寄送资料', ownerId: office.userId, dueOn },
    })
    const followUpId = planned.ok ? planned.value.followUpId : ''
    expect(await db().gatheringFollowUp.count({ where: { id: followUpId, dueOn: dateColumn(dueOn) } })).toBe(
      1,
    )
    const reminded = async (hours: number) => remindOfFollowUps(later(hours))
    expect([await reminded(0), await reminded(24), await reminded(73)]).toEqual([1, 0, 1])
    await closeFollowUp({ access, gatheringId, input: { followUpId, outcome: '已寄出' } })
    expect(await reminded(200)).toBe(0)
  })
})
