import { beforeAll, describe, expect, it } from 'vitest'
import { castEnterprise, castGraduate, castOffice } from '#tests/support/cast'
import { testDatabase } from '#tests/support/database'
import { db } from '../../platform/db.server'
import { queue } from '../../platform/queue.server'
import type { GatheringInput } from './gathering.schema'
import {
  cancelOwnRegistration,
  cancelRegistration,
  changeOwnRegistration,
  createGathering,
  editGathering,
  myRegistration,
  publicGathering,
  publishGathering,
  registerForGathering,
  registerForSeries,
} from './index.server'

await testDatabase()

const now = new Date('2026-11-22T01:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const one = { persons: 1, people: [], note: '' }

type Office = Awaited<ReturnType<typeof castOffice>>
let office: Office

beforeAll(async () => {
  office = await castOffice()
  await queue()
})

const facts = (data: Partial<GatheringInput> = {}): GatheringInput => ({
  kind: 'salon',
  title: '人才沙龙',
  summary: '新到专家见面',
  description: '',
  host: '',
  place: '人才驿站',
  address: '',
  startsAt: later(72),
  endsAt: later(75),
  closesAt: later(48),
  capacity: 2,
  groupSize: 2,
  audience: ['graduate', 'enterprise'],
  ...data,
})

async function published(data: Partial<GatheringInput> = {}, sessions = 1) {
  const access = office.access(now)
  const made = await createGathering({ access, input: { ...facts(data), sessions } })
  if (!made.ok) throw new Error('not created')
  const done = await publishGathering({ access, gatheringId: made.value.gatheringId })
  if (!done.ok) throw new Error(done.code)
  return made.value.gatheringId
}

async function graduates(count: number) {
  const people: Awaited<ReturnType<typeof castGraduate>>[] = []
  for (let i = 0; i < count; i++) people.push(await castGraduate())
  return people
}

async function seatsOf(id: string) {
  const { seatsTaken, capacity } = await db().gathering.findUniqueOrThrow({ where: { id } })
  return { seatsTaken, capacity }
}

describe('registering', () => {
  it('of sixty people at once gives away exactly the places there are, the others wait in order', async () => {
    const gatheringId = await published({ capacity: 20 })
    const people = await graduates(60)
    const results = await Promise.all(
      people.map(who => registerForGathering({ access: who.access(now), gatheringId, input: one })),
    )
    expect(results.every(result => result.ok)).toBe(true)
    expect(await seatsOf(gatheringId)).toEqual({ seatsTaken: 20, capacity: 20 })
    const rows = await db().gatheringRegistration.findMany({
      where: { gatheringId },
      orderBy: { queueNo: 'asc' },
    })
    expect(rows.map(row => row.status)).toEqual([
      ...Array(20).fill('registered'),
      ...Array(40).fill('waiting'),
    ])
  })

  it('beyond the capacity is refused by the database itself, whoever writes', async () => {
    const gatheringId = await published({ capacity: 1, groupSize: 1 })
    const [first, second] = await graduates(2)
    const row = (userId: string, code: string) => ({
      gatheringId,
      userId,
      code,
      status: 'registered' as const,
      registeredAt: now,
      statusAt: now,
    })
    await db().gatheringRegistration.create({ data: row(first!.userId, 'AAAA0001') })
    await expect(
      db().gatheringRegistration.create({ data: row(second!.userId, 'AAAA0002') }),
    ).rejects.toThrow(/gathering_capacity/)
    await db().gatheringRegistration.deleteMany({ where: { gatheringId } })
    expect((await seatsOf(gatheringId)).seatsTaken).toBe(0)
  })

  it('twice at once leaves one registration', async () => {
    const gatheringId = await published()
    const who = await castGraduate()
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        registerForGathering({ access: who.access(now), gatheringId, input: one }),
      ),
    )
    expect(results.filter(result => result.ok)).toHaveLength(1)
    expect(results.filter(result => !result.ok && result.code === 'already-registered')).toHaveLength(7)
  })

  it('is refused after the deadline, for the wrong audience, for drafts and for too large groups', async () => {
    const who = await castGraduate()
    const enterprise = await castEnterprise()
    const gatheringId = await published({ audience: ['enterprise'] })
    const draft = await createGathering({ access: office.access(now), input: { ...facts(), sessions: 1 } })
    const refusals = await Promise.all([
      registerForGathering({ access: who.access(now), gatheringId, input: one }),
      registerForGathering({ access: enterprise.access(later(48)), gatheringId, input: one }),
      registerForGathering({ access: enterprise.access(now), gatheringId, input: { ...one, persons: 3 } }),
      registerForGathering({
        access: who.access(now),
        gatheringId: draft.ok ? draft.value.gatheringId : '',
        input: one,
      }),
    ])
    expect(refusals.map(result => !result.ok && result.code)).toEqual([
      'wrong-audience',
      'closed',
      'too-many-persons',
      'not-found',
    ])
  })

  it('for a course takes every later class of it', async () => {
    const gatheringId = await published({ kind: 'night_school' }, 5)
    const who = await castGraduate()
    const done = await registerForSeries({ access: who.access(now), gatheringId, input: one })
    expect(done).toMatchObject({ ok: true, value: { sessions: 5, waiting: false } })
    expect(await db().gatheringRegistration.count({ where: { userId: who.userId } })).toBe(5)
  })
})

describe('the waiting list', () => {
  it('moves up when somebody cancels: the first who fits, who is told once', async () => {
    const gatheringId = await published({ capacity: 2 })
    const [a, b] = await graduates(2)
    const enterprise = await castEnterprise()
    const c = await castGraduate()
    const place = async (access: ReturnType<typeof c.access>, input = one) => {
      const done = await registerForGathering({ access, gatheringId, input })
      return done.ok ? done.value.registrationId : done.code
    }
    const first = await place(a!.access(now))
    await place(b!.access(now))
    const group = await place(enterprise.access(now), { ...one, persons: 2 })
    const single = await place(c.access(now))
    await cancelOwnRegistration({ access: a!.access(later(1)), registrationId: first })
    const status = async (id: string) =>
      (await db().gatheringRegistration.findUniqueOrThrow({ where: { id } })).status
    expect([await status(group), await status(single)]).toEqual(['waiting', 'registered'])
    const told = await db().domainEvent.findMany({ where: { name: 'gathering.promoted' } })
    expect(told.map(event => event.payload)).toContainEqual({ gatheringId, registrationIds: [single] })
    expect((await myRegistration(enterprise.access(now), group))?.ahead).toBe(0)
  })

  it('never goes beyond the capacity while people come, leave and shrink all at once', async () => {
    const gatheringId = await published({ capacity: 7, groupSize: 4, audience: ['enterprise'] })
    const firms = await Promise.all(Array.from({ length: 12 }, () => castEnterprise()))
    const ids = await Promise.all(
      firms.map(async (firm, at) => {
        const input = { ...one, persons: (at % 4) + 1 }
        const done = await registerForGathering({ access: firm.access(now), gatheringId, input })
        return done.ok ? done.value.registrationId : ''
      }),
    )
    await Promise.all(
      firms.map((firm, at) => {
        const access = firm.access(later(1))
        const registrationId = ids[at]!
        return at % 3 === 0
          ? cancelOwnRegistration({ access, registrationId })
          : changeOwnRegistration({ access, registrationId, input: { ...one, persons: 1 } })
      }),
    )
    expect(await seatsOf(gatheringId)).toEqual({ seatsTaken: 7, capacity: 7 })
    const rows = await db().gatheringRegistration.findMany({ where: { gatheringId } })
    const seated = rows.filter(row => row.status === 'registered').reduce((sum, row) => sum + row.persons, 0)
    expect(seated).toBe(7)
  })

  it('moves up when there are more places, and fewer than taken are refused', async () => {
    const gatheringId = await published({ capacity: 2 })
    for (const who of await graduates(4))
      await registerForGathering({ access: who.access(now), gatheringId, input: one })
    const edit = (capacity: number) =>
      editGathering({ access: office.access(now), gatheringId, input: facts({ capacity, groupSize: 1 }) })
    expect(await edit(1)).toMatchObject({ code: 'below-taken', facts: { seatsTaken: 2 } })
    expect((await edit(3)).ok).toBe(true)
    expect(await seatsOf(gatheringId)).toEqual({ seatsTaken: 3, capacity: 3 })
  })
})

describe('what is another’s', () => {
  it('is not found: neither read, nor changed, nor cancelled', async () => {
    const gatheringId = await published({ audience: ['enterprise', 'graduate'] })
    const owner = await castEnterprise()
    const stranger = await castEnterprise()
    const graduate = await castGraduate()
    const done = await registerForGathering({ access: owner.access(now), gatheringId, input: one })
    const registrationId = done.ok ? done.value.registrationId : ''
    for (const access of [stranger.access(now), graduate.access(now)]) {
      expect(await myRegistration(access, registrationId)).toBeNull()
      expect(await cancelOwnRegistration({ access, registrationId })).toMatchObject({ code: 'not-found' })
      expect(await changeOwnRegistration({ access, registrationId, input: one })).toMatchObject({
        code: 'not-found',
      })
    }
    const elsewhere = await published()
    const access = office.access(now)
    expect(await cancelRegistration({ access, gatheringId: elsewhere, registrationId })).toMatchObject({
      code: 'not-found',
    })
  })

  it('shows no draft to the public', async () => {
    const made = await createGathering({ access: office.access(now), input: { ...facts(), sessions: 1 } })
    const row = await db().gathering.findUniqueOrThrow({
      where: { id: made.ok ? made.value.gatheringId : '' },
    })
    expect(await publicGathering(office.access(now), row.slug)).toBeNull()
  })
})
