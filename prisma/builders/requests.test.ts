import { describe, expect, it } from 'vitest'
import { endOfDay, startOfDay } from '~/kernel/local-date'
import { isOpenRequest, nearnessOf, REQUEST_STATUSES } from '~/modules/requests/index'
import { userIdOf } from './add-account'
import { idOf } from './chance'
import { daysFrom } from './days'
import { emptyTables } from './demo-tables'
import { addDepartments, departmentId, handlersOf } from './departments'
import type { DemoEnterprise } from './enterprises'
import { OPEN_CASES, REQUESTS_CLOSED } from './request-cases'
import { addRequests } from './requests'
import type { DemoTalent } from './talents'

/** A working day, a Sunday, and the first day after a long holiday. */
const TODAYS = ['2026-11-23', '2026-11-29', '2026-10-08']

const enterprises = Array.from(
  { length: 60 },
  (_, at) => ({ id: idOf('enterprise', at), name: `企业${at}` }) as DemoEnterprise,
)
const talents = Array.from({ length: 100 }, (_, at) => {
  const userId = at < 2 ? userIdOf(['graduate', 'graduate2'][at]!) : idOf('user', at)
  return { userId, name: `人才${at}` } as DemoTalent
})

describe.each(TODAYS)('requests of a demonstration loaded on %s', day => {
  const now = new Date(`${day}T13:00:00+08:00`)
  const days = daysFrom(now)
  const { today } = days
  const demo = emptyTables()
  addDepartments(demo, days)
  addRequests(demo, enterprises, talents, days)
  const requests = demo.talent_request

  it('stand in every state, most of them closed over the last year', () => {
    expect(new Set(requests.map(row => row.status))).toEqual(new Set(REQUEST_STATUSES))
    expect(requests.filter(row => isOpenRequest(row.status!))).toHaveLength(OPEN_CASES.length)
    expect(requests).toHaveLength(REQUESTS_CLOSED + OPEN_CASES.length)
    const months = new Set(requests.map(row => (row.registeredAt as Date).toISOString().slice(0, 7)))
    expect(months.size).toBeGreaterThan(10)
  })

  it('have one unbroken owner and one step for each version, none of them later than today', () => {
    for (const row of requests) {
      const periods = demo.request_ownership.filter(one => one.requestId === row.id)
      const steps = demo.request_step.filter(one => one.requestId === row.id)
      expect(periods[0]?.startedAt).toEqual(row.registeredAt)
      for (const [at, period] of periods.entries()) {
        expect(period.endedAt ?? null).toEqual(periods[at + 1]?.startedAt ?? row.closedAt ?? null)
      }
      expect(periods.at(-1)?.ownerUserId).toBe(row.ownerUserId)
      expect(steps.map(step => step.seq)).toEqual(steps.map((_, at) => at + 1))
      expect(row.version).toBe(steps.length)
      expect(steps.at(-1)?.at as Date, `${row.title} ${row.status}`).toBeInstanceOf(Date)
      expect((steps.at(-1)!.at as Date) < endOfDay(today), `${row.title} ${row.status}`).toBe(true)
    }
  })

  it('give the demonstration accounts believable work', () => {
    const education = new Set(
      demo.request_department
        .filter(part => part.organisationId === departmentId('区教育局') && !part.endedAt)
        .map(part => part.requestId),
    )
    const desk = requests.filter(row => education.has(row.id!) && row.stepDueAt)
    const near = desk.map(row => nearnessOf(row.stepDueAt as Date, startOfDay(today), endOfDay(today)))
    expect(near).toContain('overdue')
    expect(near.filter(one => one !== 'overdue').length).toBeGreaterThan(3)
    expect(desk.some(row => row.ownerUserId === handlersOf('区教育局').head)).toBe(true)
    const verdict = requests.find(row => row.id === idOf('request', REQUESTS_CLOSED))
    expect(verdict).toMatchObject({ status: 'reported', talentUserId: userIdOf('graduate') })
    expect(requests.filter(row => row.leaderUserId === userIdOf('leader')).length).toBeGreaterThan(10)
  })
})
