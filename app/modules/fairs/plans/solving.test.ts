import { describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { castOffice } from '../../../../tests/support/cast'
import { castFair } from '../../../../tests/support/cast-fair'
import { testDatabase } from '../../../../tests/support/database'
import { checkPlan, type Effort, readInstance } from '../timetable'
import { planFile, planForOffice } from './read-plan.server'
import { cancelSolve, startSolve } from './start-solve.server'
import { resumeSilentPlans, workSolve } from './work-solve.server'

await testDatabase()
const now = new Date('2026-12-01T02:00:00Z')
const input = { seed: 1, effort: 'fast' as Effort }

async function asked(shape: Parameters<typeof castFair>[0] = { universities: 5, enterprises: 8 }) {
  const office = (await castOffice()).access(now)
  const fair = await castFair(shape)
  const started = await startSolve({ access: office, editionId: fair.id, input })
  if (!started.ok) throw new Error(started.code)
  return { office, fair, planId: started.value.planId }
}

const stateOf = async (id: string) => (await db().fairPlan.findUniqueOrThrow({ where: { id } })).state

describe('solving a timetable as a job', () => {
  it('stores meetings and a proof that the command line accepts', async () => {
    const { fair, planId } = await asked()
    await workSolve(planId)
    const shown = await planForOffice(fair.id, planId, 'zh-CN', now)
    expect(shown?.plan).toMatchObject({ state: 'solved', optimal: true, number: 1 })
    expect(shown?.plan.value).toBe(shown?.plan.bound)
    expect(shown?.picture.meetings.length).toBeGreaterThan(20)
    const instance = readInstance(JSON.parse(JSON.stringify(await planFile(fair.id, planId, 'instance'))))
    if (!instance.ok) throw new Error('instance refused')
    const plan = JSON.parse(JSON.stringify(await planFile(fair.id, planId, 'plan')))
    expect(checkPlan(instance.instance, plan).faults).toEqual([])
  })

  it('solves one version of an edition at a time', async () => {
    const { office, fair } = await asked()
    expect(await startSolve({ access: office, editionId: fair.id, input })).toMatchObject({
      ok: false,
      code: 'under-way',
    })
  })

  it('is refused outside the phases that allow it, and while worths are computed anew', async () => {
    const office = (await castOffice()).access(now)
    const early = await castFair({ universities: 2, enterprises: 2, edition: { phase: 'wishes' } })
    expect(await startSolve({ access: office, editionId: early.id, input })).toMatchObject({ code: 'phase' })
    const stale = await castFair({ universities: 2, enterprises: 2, edition: { affinityAskedAt: now } })
    expect(await startSolve({ access: office, editionId: stale.id, input })).toMatchObject({ code: 'stale' })
  })

  it('is cancelled before it begins and while it runs', async () => {
    const { office, fair, planId } = await asked()
    expect((await cancelSolve({ access: office, editionId: fair.id, planId })).ok).toBe(true)
    await workSolve(planId)
    expect(await stateOf(planId)).toBe('cancelled')
    const large = await asked({ universities: 60, enterprises: 90, slots: 14, tables: 40 })
    const work = workSolve(large.planId)
    await expect.poll(() => stateOf(large.planId)).toBe('solving')
    expect(
      (await cancelSolve({ access: large.office, editionId: large.fair.id, planId: large.planId })).ok,
    ).toBe(true)
    await work
    expect(await stateOf(large.planId)).toBe('cancelled')
    expect(await db().fairMeeting.count({ where: { planId: large.planId } })).toBe(0)
  })

  it('is taken up again after its worker died, and given up after the third death', async () => {
    const { planId } = await asked()
    const silent = new Date(Date.now() - 60_000)
    const die = (attempt: number) =>
      db()
        .$executeRaw`update fair_plan set state = 'solving', "startedAt" = ${silent}, "updatedAt" = ${silent},
        progress = ${JSON.stringify({ attempt })}::jsonb where id = ${planId}::uuid`
    await die(1)
    expect(await resumeSilentPlans(new Date())).toBeGreaterThanOrEqual(1)
    await workSolve(planId)
    expect(await stateOf(planId)).toBe('solved')
    await die(3)
    await workSolve(planId)
    expect(await db().fairPlan.findUnique({ where: { id: planId } })).toMatchObject({
      state: 'failed',
      error: 'interrupted',
    })
  })

  it('leaves a version alone that somebody else is solving', async () => {
    const { planId } = await asked()
    await db().fairPlan.update({ where: { id: planId }, data: { state: 'solving', startedAt: new Date() } })
    await workSolve(planId)
    expect(await stateOf(planId)).toBe('solving')
  })
})
