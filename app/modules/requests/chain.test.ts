import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/support/database'
import { castDepartment, castPerson } from '#tests/support/request-cast'
import { db } from '~/platform/db.server'
import { transaction } from '~/platform/transaction.server'
import {
  acknowledgeRequest,
  askExtension,
  assignRequest,
  decideExtension,
  enterAbsence,
  escalateOverdue,
  judgeRequest,
  listDepartmentRequests,
  listFollowedRequests,
  listOfficeRequests,
  noteProgress,
  raiseRequest,
  readRequest,
  remindOfDeadlines,
  reportRequest,
  urgeRequest,
} from './index.server'

await testDatabase()
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+08:00`)
const MONDAY = at('2026-11-23')
const office = await castPerson('office')
const otherOffice = await castPerson('office')
const leader = await castPerson('leader')
const otherLeader = await castPerson('leader')
const liaison = await castPerson('liaison')
const talent = await castPerson('graduate')
const otherTalent = await castPerson('graduate')
const school = await castDepartment()
const health = await castDepartment()
const science = await castDepartment()

async function raise(confidential = false, departmentId: string | null = school.id) {
  const raised = await transaction(tx =>
    raiseRequest(tx, leader.access(MONDAY), {
      through: 'leader',
      leaderUserId: leader.userId,
      talent: { userId: talent.userId, name: '张博士' },
      kindKey: 'schooling',
      detail: '孩子转学',
      confidential,
      departmentId,
    }),
  )
  if (!raised.ok) throw new Error(raised.code)
  return raised.value.requestId
}
const command = (requestId: string, access: ReturnType<typeof office.access>) => ({
  access,
  requestId,
  version: null,
})
const stateOf = (id: string) => db().talentRequest.findUniqueOrThrow({ where: { id } })

describe('who sees a request', () => {
  it('is its chain and nobody else, on its page and in every list', async () => {
    const id = await raise()
    const sees = async (one: typeof office, leaderIds?: string[]) =>
      (await readRequest(one.access(MONDAY), id, leaderIds)) !== null
    expect(await sees(talent)).toBe(true)
    expect(await sees(otherTalent)).toBe(false)
    expect(await sees(leader)).toBe(true)
    expect(await sees(otherLeader, [leader.userId])).toBe(false)
    expect(await sees(liaison, [leader.userId])).toBe(true)
    expect(await sees(liaison, [otherLeader.userId])).toBe(false)
    expect(await sees(liaison)).toBe(false)
    expect(await sees(school.colleague)).toBe(true)
    expect(await sees(health.head)).toBe(false)
    expect(await sees(otherOffice)).toBe(true)
    const desk = await listDepartmentRequests({ access: health.head.access(MONDAY), show: 'open', page: 1 })
    expect(desk.items).toEqual([])
    const followed = await listFollowedRequests({ access: otherTalent.access(MONDAY), ended: false, page: 1 })
    expect(followed.items).toEqual([])
    expect((await acknowledgeRequest(command(id, health.head.access(MONDAY)))).ok).toBe(false)
  })

  it('is, when confidential, only those named in it; every look is recorded', async () => {
    const id = await raise(true)
    const [{ deskUserId }] = [await stateOf(id)]
    const desk = deskUserId === office.userId ? office : otherOffice
    const bystander = desk === office ? otherOffice : office
    const sees = async (one: typeof office, leaderIds?: string[]) =>
      (await readRequest(one.access(MONDAY), id, leaderIds)) !== null
    expect(await sees(school.head)).toBe(true)
    expect(await sees(school.colleague)).toBe(false)
    expect(await sees(leader)).toBe(true)
    expect(await sees(liaison, [leader.userId])).toBe(false)
    expect(await sees(desk)).toBe(true)
    expect(await sees(bystander)).toBe(false)
    const list = await listOfficeRequests({
      access: bystander.access(MONDAY),
      filter: { show: 'all', departmentId: null, kindKey: null, age: null, q: '' },
      page: 1,
    })
    expect(list.items.map(item => item.id)).not.toContain(id)
    const looks = await db().auditEntry.count({ where: { subjectId: id, action: 'request.looked-at' } })
    expect(looks).toBe(3)
  })

  it('is a supporting department too, which may give its part and nothing more', async () => {
    const id = await raise(false, null)
    const input = { leadId: school.id, supportIds: [science.id], handlingDays: 10, note: '' }
    expect((await assignRequest({ ...command(id, office.access(MONDAY)), input })).ok).toBe(true)
    const support = command(id, science.head.access(MONDAY))
    expect(await acknowledgeRequest(support)).toMatchObject({ ok: false, code: 'wrong-state' })
    expect((await noteProgress({ ...support, note: '可提供学位信息', done: true })).ok).toBe(true)
    expect((await stateOf(id)).status).toBe('assigned')
    const rows = await listDepartmentRequests({ access: science.head.access(MONDAY), show: 'open', page: 1 })
    expect(rows.items.map(item => item.id)).not.toContain(id)
  })
})

describe('deputies', () => {
  it('act for who is away, and only then; the handler stays the owner', async () => {
    const id = await raise()
    const head = school.head.access(MONDAY)
    await acknowledgeRequest(command(id, head))
    const deputy = school.colleague
    expect(await noteProgress({ ...command(id, deputy.access(MONDAY)), note: '代办' })).toMatchObject({
      ok: false,
      code: 'not-handler',
    })
    const input = {
      userId: school.head.userId,
      deputyUserId: deputy.userId,
      fromDay: '2026-11-24',
      toDay: '2026-11-25',
    }
    expect((await enterAbsence({ access: head, input })).ok).toBe(true)
    expect(await enterAbsence({ access: head, input })).toMatchObject({ code: 'absence-overlaps' })
    const away = command(id, deputy.access(at('2026-11-25', '23:30')))
    expect((await noteProgress({ ...away, note: '代办' })).ok).toBe(true)
    const back = command(id, deputy.access(at('2026-11-26', '00:30')))
    expect((await noteProgress({ ...back, note: '代办' })).ok).toBe(false)
    const page = await readRequest(talent.access(MONDAY), id)
    expect(page?.steps.at(-1)).toMatchObject({ by: deputy.name, actedFor: school.head.name })
    expect((await stateOf(id)).ownerUserId).toBe(school.head.userId)
  })
})

describe('deadlines', () => {
  it('are extended before they pass, redone within the days of the settings, and urged with a pause', async () => {
    const id = await raise()
    const head = (now: Date) => command(id, school.head.access(now))
    await acknowledgeRequest(head(MONDAY))
    await noteProgress({ ...head(MONDAY), note: '已联系学校' })
    expect((await stateOf(id)).stepDueAt).toEqual(at('2026-12-15', '00:00'))
    expect(await askExtension({ ...head(at('2026-12-15', '00:00')), days: 3, note: '迟了' })).toMatchObject({
      code: 'in-time',
    })
    expect((await askExtension({ ...head(at('2026-12-14', '23:59')), days: 3, note: '等学位' })).ok).toBe(
      true,
    )
    const granted = { ...command(id, office.access(at('2026-12-15'))), granted: true, note: '' }
    expect((await decideExtension(granted)).ok).toBe(true)
    expect((await stateOf(id)).stepDueAt).toEqual(at('2026-12-18', '00:00'))
    const urge = (now: Date) => urgeRequest({ ...command(id, talent.access(now)), note: '' })
    expect((await urge(at('2026-12-15'))).ok).toBe(true)
    expect(await urge(at('2026-12-16'))).toMatchObject({ code: 'cooled-down' })
    expect((await urge(at('2026-12-17'))).ok).toBe(true)
    await reportRequest({ ...head(at('2026-12-17', '15:00')), note: '已安排' })
    const verdict = { ...command(id, talent.access(at('2026-12-18'))), satisfied: false, note: '离家太远' }
    expect((await judgeRequest(verdict)).ok).toBe(true)
    const redone = await stateOf(id)
    expect([redone.status, redone.round, redone.ownerUserId]).toEqual(['in_progress', 2, school.head.userId])
    expect(redone.stepDueAt).toEqual(at('2026-12-26', '00:00'))
  })

  it('are escalated once each on the day after, and reminded of once on working days', async () => {
    const id = await raise()
    await acknowledgeRequest(command(id, school.head.access(MONDAY)))
    expect(await remindOfDeadlines(at('2026-12-12', '08:40'))).toBe(0)
    await remindOfDeadlines(at('2026-12-11', '08:40'))
    expect(await remindOfDeadlines(at('2026-12-14', '08:40'))).toBe(0)
    expect((await stateOf(id)).remindedFor).toEqual(at('2026-12-15', '00:00'))
    await escalateOverdue(at('2026-12-14', '23:59'))
    expect((await stateOf(id)).escalatedFor).toBeNull()
    expect(await escalateOverdue(at('2026-12-15', '07:20'))).toBeGreaterThan(0)
    expect(await escalateOverdue(at('2026-12-15', '07:21'))).toBe(0)
    expect((await stateOf(id)).escalatedFor).toEqual(at('2026-12-15', '00:00'))
    const steps = await db().requestStep.count({ where: { requestId: id, move: 'escalate' } })
    expect(steps).toBe(1)
  })
})
