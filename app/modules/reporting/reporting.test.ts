import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { db } from '~/platform/db.server'
import { currentClass } from './graduating-class'
import { homeFacts } from './home-facts.server'
import { measureReplyTimes } from './measure-reply-times.server'
import { enterpriseDesk, officeDesk } from './office-desk.server'

await testDatabase()
const now = new Date()
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

async function enterprise(name: string, status: 'approved' | 'pending'): Promise<string> {
  const { id } = await db().organisation.create({ data: { kind: 'enterprise', name } })
  await db().enterprise.create({ data: { id, name, status, cluster: 'food', statusAt: hoursAgo(50) } })
  return id
}

async function opening(enterpriseId: string, data: object): Promise<string> {
  const row = await db().opening.create({
    data: {
      enterpriseId,
      title: '机械工程师',
      status: 'published',
      publishedAt: now,
      degree: 'master',
      ...data,
    },
  })
  return row.id
}

async function application(openingId: string, enterpriseId: string, data: object): Promise<void> {
  const user = await db().user.create({
    data: {
      name: '某人',
      email: `${Math.random()}@x.test`,
      kind: 'graduate',
      talent: { create: { name: '某人' } },
    },
    include: { talent: true },
  })
  const times = { submittedAt: hoursAgo(30), statusAt: now }
  await db().application.create({
    data: { openingId, enterpriseId, talentId: user.talent!.id, status: 'submitted', ...times, ...data },
  })
}

describe('the numbers', () => {
  it('of the home are those of openings a visitor can find', async () => {
    const good = await enterprise('甲企业', 'approved')
    const waiting = await enterprise('乙企业', 'pending')
    await opening(good, { graduatingClasses: [currentClass(now)] })
    await opening(good, { validUntil: new Date('2020-01-01') })
    await opening(good, { status: 'draft' })
    await opening(waiting, {})
    const facts = await homeFacts()
    expect(facts.counts).toMatchObject({ openings: 1, employers: 1, master: 1, doctor: 0, thisClass: 1 })
    expect(facts.clusters.find(cluster => cluster.key === 'food')?.count).toBe(1)
    expect(facts.newest).toHaveLength(1)
    expect(facts.programme).toEqual({ universities: 0, enterprises: 1 })
  })

  it('of the desks name what waits and since when', async () => {
    const { id: openingId, enterpriseId } = await db().opening.findFirstOrThrow({
      where: { graduatingClasses: { isEmpty: false } },
    })
    await application(openingId, enterpriseId, { submittedAt: hoursAgo(24 * 8) })
    await application(openingId, enterpriseId, {})
    const desk = await officeDesk(now)
    expect(desk.queues.enterprises).toEqual({ count: 1, oldest: hoursAgo(50) })
    expect(desk.unanswered).toMatchObject({ count: 2, overdue: 1, lateEnterprises: 1 })
    expect(desk.approvals).toHaveLength(8)
    expect(await enterpriseDesk(enterpriseId, now)).toMatchObject({ unanswered: 2, overdue: 1 })
    expect(await enterpriseDesk('01900000-0000-7000-8000-000000000000', now)).toMatchObject({ unanswered: 0 })
  })

  it('of replies are medians of the last 90 days', async () => {
    const { id: openingId, enterpriseId } = await db().opening.findFirstOrThrow({
      where: { graduatingClasses: { isEmpty: false } },
    })
    for (const hours of [2, 4, 6, 8]) {
      await application(openingId, enterpriseId, {
        submittedAt: hoursAgo(100),
        answeredAt: hoursAgo(100 - hours),
        status: 'screening',
      })
    }
    await application(openingId, enterpriseId, {
      submittedAt: hoursAgo(24 * 120),
      answeredAt: hoursAgo(24 * 119),
      status: 'screening',
    })
    expect(await measureReplyTimes(now)).toBe(1)
    expect(await db().enterprise.findUnique({ where: { id: enterpriseId } })).toMatchObject({
      medianReplyHours: 5,
      replySample: 4,
    })
  })

  it('take the class of next summer from August on', () => {
    expect(currentClass(new Date('2026-11-22T00:00:00Z'))).toBe(2027)
    expect(currentClass(new Date('2026-07-31T15:59:59Z'))).toBe(2026)
    expect(currentClass(new Date('2026-07-31T16:00:00Z'))).toBe(2027)
  })
})
