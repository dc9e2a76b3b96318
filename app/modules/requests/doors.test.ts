import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { castDepartment, castEmptyDepartment, castPerson } from '#tests/support/request-cast'
import { ok } from '~/kernel/result'
import { db } from '~/platform/db.server'
import { transaction } from '~/platform/transaction.server'
import { handOverRequests, openRequestsOf, raiseRequest } from './index.server'

await testDatabase()
const NOW = new Date('2026-11-23T02:00:00Z')
const office = await castPerson('office')
const school = await castDepartment('区教育局')
const leader = await castPerson('leader')
const successor = await castPerson('leader')
const talent = await castPerson('graduate')

const input = {
  through: 'leader' as const,
  leaderUserId: leader.userId,
  talent: { userId: talent.userId, name: '张博士', unit: '蓬芯微电子' },
  kindKey: 'schooling',
  detail: '女儿明年秋季转入小学四年级，希望就近入读。家在西区。',
}

const raise = (more: Partial<Parameters<typeof raiseRequest>[2]> = {}) =>
  transaction(tx => raiseRequest(tx, leader.access(NOW), { ...input, ...more }))

async function stateOf(id: string) {
  return db().talentRequest.findUniqueOrThrow({
    where: { id },
    include: { ownerships: { orderBy: { startedAt: 'asc' } }, steps: { orderBy: { seq: 'asc' } } },
  })
}

describe('raising a request', () => {
  it('gives it to the department at once, with an owner and the date of the working days', async () => {
    const raised = await raise({ departmentId: school.id })
    if (!raised.ok) throw new Error(raised.code)
    expect(raised.value.assigned).toBe(true)
    expect(raised.value.dueAt.toISOString()).toBe('2026-12-14T16:00:00.000Z')
    const request = await stateOf(raised.value.requestId)
    expect(request.status).toBe('assigned')
    expect(request.title).toBe('女儿明年秋季转入小学四年级，希望就近入读')
    expect(request.ownerUserId).toBe(school.head.userId)
    expect(request.stepDueAt?.toISOString()).toBe('2026-11-24T16:00:00.000Z')
    expect(request.steps.map(step => step.move)).toEqual(['register', 'assign'])
  })

  it('leaves it on the office’s desk without a department, or when the department has nobody', async () => {
    const empty = await castEmptyDepartment()
    for (const departmentId of [null, empty.id]) {
      const raised = await raise({ departmentId })
      if (!raised.ok) throw new Error(raised.code)
      expect(raised.value.assigned).toBe(false)
      expect((await stateOf(raised.value.requestId)).ownerUserId).toBe(office.userId)
    }
  })

  it('vanishes with the transaction that raised it', async () => {
    const before = await db().talentRequest.count()
    await expect(
      transaction(async tx => {
        await raiseRequest(tx, leader.access(NOW), input)
        throw new Error('the visit was not saved')
      }),
    ).rejects.toThrow('the visit was not saved')
    expect(await db().talentRequest.count()).toBe(before)
  })
})

describe('handing over', () => {
  it('passes every open request of a leader to the successor, once', async () => {
    const mine = await openRequestsOf(leader.userId)
    expect(mine.length).toBeGreaterThanOrEqual(3)
    const handOver = () =>
      transaction(tx =>
        handOverRequests(tx, office.access(NOW), {
          fromAccountId: leader.userId,
          toAccountId: successor.userId,
          reason: '工作调动',
        }),
      )
    const first = await handOver()
    expect(first.ok && first.value.requestIds.length).toBe(mine.length)
    expect(await openRequestsOf(leader.userId)).toEqual([])
    expect(await openRequestsOf(successor.userId)).toHaveLength(mine.length)
    const second = await handOver()
    expect(second.ok && second.value.requestIds).toEqual([])
  })

  it('goes back to the desk when there is no successor', async () => {
    const result = await transaction(async tx => {
      const done = await handOverRequests(tx, office.access(NOW), {
        fromAccountId: successor.userId,
        toAccountId: null,
        reason: '退出结对',
      })
      return done.ok ? ok(done.value) : done
    })
    expect(result.ok && result.value.requestIds.length).toBeGreaterThan(0)
    expect(await openRequestsOf(successor.userId)).toEqual([])
  })
})
