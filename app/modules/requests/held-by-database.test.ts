import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { castDepartment, castPerson } from '#tests/support/request-cast'
import { db } from '~/platform/db.server'
import { transaction } from '~/platform/transaction.server'
import { raiseRequest } from './index.server'

await testDatabase()
const NOW = new Date('2026-11-23T02:00:00Z')
const LATER = new Date('2026-11-24T02:00:00Z')
const office = await castPerson('office')
const leader = await castPerson('leader')
const department = await castDepartment()

async function raise() {
  const raised = await transaction(tx =>
    raiseRequest(tx, leader.access(NOW), {
      through: 'leader',
      leaderUserId: leader.userId,
      talent: { userId: null, name: '林工' },
      detail: '公交站离园区太远',
      departmentId: department.id,
    }),
  )
  if (!raised.ok) throw new Error(raised.code)
  return raised.value.requestId
}
const id = await raise()

describe('the database refuses', () => {
  it('a change of owner without its period', async () => {
    await expect(
      db().talentRequest.update({ where: { id }, data: { ownerUserId: office.userId } }),
    ).rejects.toThrow(/no unbroken owner/)
  })

  it('an open request whose period has ended', async () => {
    await expect(
      db().requestOwnership.updateMany({ where: { requestId: id, endedAt: null }, data: { endedAt: LATER } }),
    ).rejects.toThrow(/no unbroken owner/)
  })

  it('two owners at the same time', async () => {
    await expect(
      db().requestOwnership.create({
        data: { requestId: id, ownerUserId: leader.userId, startedAt: LATER, reason: 'x' },
      }),
    ).rejects.toThrow()
    await expect(
      db().requestOwnership.create({
        data: {
          requestId: id,
          ownerUserId: leader.userId,
          startedAt: NOW,
          endedAt: LATER,
          reason: 'x',
        },
      }),
    ).rejects.toThrow()
  })

  it('a moment without an owner between two periods', async () => {
    const gap = new Date(LATER.getTime() + 60_000)
    await expect(
      db().$transaction(async tx => {
        await tx.requestOwnership.updateMany({
          where: { requestId: id, endedAt: null },
          data: { endedAt: LATER },
        })
        await tx.requestOwnership.create({
          data: { requestId: id, ownerUserId: office.userId, startedAt: gap, reason: 'x' },
        })
        await tx.talentRequest.update({ where: { id }, data: { ownerUserId: office.userId } })
      }),
    ).rejects.toThrow(/no unbroken owner/)
  })

  it('an end without an end of ownership, and a state that is no end with one', async () => {
    await expect(
      db().talentRequest.update({
        where: { id },
        data: { status: 'resolved', closedAt: LATER, stepDueAt: null },
      }),
    ).rejects.toThrow(/no unbroken owner|no complete trail/)
    await expect(db().talentRequest.update({ where: { id }, data: { closedAt: LATER } })).rejects.toThrow(
      /talent_request_closed_at|talent_request_step_due/,
    )
  })

  it('a change without its step, and a step without its change', async () => {
    await expect(
      db().talentRequest.update({ where: { id }, data: { status: 'acknowledged', version: 3 } }),
    ).rejects.toThrow(/no complete trail/)
    await expect(
      db().requestStep.create({
        data: { requestId: id, seq: 3, move: 'progress', status: 'assigned', party: 'office', at: LATER },
      }),
    ).rejects.toThrow(/no complete trail/)
  })

  it('changing or removing what was written', async () => {
    const where = { requestId: id }
    await expect(db().requestStep.updateMany({ where, data: { note: '改写' } })).rejects.toThrow(
      /append-only/,
    )
    await expect(db().requestStep.deleteMany({ where })).rejects.toThrow(/append-only/)
    await expect(db().requestOwnership.deleteMany({ where })).rejects.toThrow(/append-only/)
    await expect(
      db().requestOwnership.updateMany({ where, data: { ownerUserId: leader.userId } }),
    ).rejects.toThrow(/append-only/)
  })

  it('a second lead department', async () => {
    const other = await castDepartment()
    await expect(
      db().requestDepartment.create({
        data: {
          requestId: id,
          organisationId: other.id,
          role: 'lead',
          handlerUserId: other.head.userId,
          assignedAt: NOW,
        },
      }),
    ).rejects.toThrow()
  })

  it('removing the account of an owner', async () => {
    await expect(db().user.delete({ where: { id: department.head.userId } })).rejects.toThrow()
  })
})

describe('the database lets go', () => {
  it('a whole request with its trail', async () => {
    const another = await raise()
    await db().talentRequest.delete({ where: { id: another } })
    expect(await db().requestStep.count({ where: { requestId: another } })).toBe(0)
  })

  it('the name of an erased account in the trail, and nothing else of it', async () => {
    const passing = await castPerson('leader')
    await db()
      .$executeRaw`UPDATE request_step SET "byUserId" = NULL WHERE "requestId" = ${id}::uuid AND seq = 1`
    await db().user.delete({ where: { id: passing.userId } })
    expect(await db().requestStep.count({ where: { requestId: id } })).toBe(2)
  })
})
