import { describe, expect, it } from 'vitest'
import { checkPlan } from './check/check-plan'
import { seededRandom } from './seeded-random'
import { solveTimetable } from './solve-timetable.server'
import type { Instance } from './timetable.types'

/** A fair so full and with so many absences that exact rounds are needed. */
function crowdedFair(): Instance {
  const random = seededRandom(8)
  const parties = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${prefix}${index}`,
      unavailable: [0, 1, 2, 3, 4, 5].filter(() => random.below(100) < 45),
      min: 1,
      max: 6,
    }))
  const universities = parties('u', 13)
  const enterprises = parties('e', 14)
  const weights = universities.flatMap(u =>
    enterprises.flatMap((e): [string, string, number][] =>
      random.below(100) < 40 ? [[u.id, e.id, 1 + random.below(1000)]] : [],
    ),
  )
  const previous = { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 }
  return { slots: 6, tables: 6, universities, enterprises, weights, pinned: [], previous }
}

/** Many whole solves, and other work may share the machine. */
const PATIENCE = 120_000

describe('solving', { timeout: PATIENCE }, () => {
  it('reports its stages in order, exact rounds among them', async () => {
    const stages: string[] = []
    await solveTimetable(crowdedFair(), {
      onProgress: ({ stage, done, total }) => {
        expect(done).toBeLessThan(total)
        if (stages.at(-1) !== stage) stages.push(stage)
      },
    })
    expect(stages).toEqual(['bound', 'placing', 'improving', 'exact', 'compacting'])
  })

  it('gives the same plan twice, byte for byte, worker thread included', async () => {
    const fair = crowdedFair()
    const first = await solveTimetable(fair, { seed: 3 })
    const second = await solveTimetable(fair, { seed: 3 })
    expect(JSON.stringify({ ...second, elapsedMs: 0 })).toBe(JSON.stringify({ ...first, elapsedMs: 0 }))
    expect(checkPlan(fair, first).faults).toEqual([])
  })

  it('stops when aborted, whatever it is doing', async () => {
    for (const stage of ['bound', 'improving', 'exact', 'compacting']) {
      const control = new AbortController()
      const onProgress = (progress: { stage: string }) => {
        if (progress.stage === stage) control.abort(new Error(`stopped while ${stage}`))
      }
      const solving = solveTimetable(crowdedFair(), { onProgress, signal: control.signal })
      await expect(solving).rejects.toThrow(`stopped while ${stage}`)
    }
  })

  it('keeps most meetings where they were when a bonus asks for it', async () => {
    const fair = crowdedFair()
    const { meetings } = await solveTimetable(fair, { effort: 'fast' })
    const kept = async (keepBonus: number, seed: number) => {
      const previous = { meetings, frozenBeforeSlot: 2, keepBonus }
      const plan = await solveTimetable({ ...fair, previous }, { effort: 'fast', seed })
      expect(checkPlan({ ...fair, previous }, plan).faults).toEqual([])
      return plan.meetings.filter(a => meetings.some(b => JSON.stringify(a) === JSON.stringify(b))).length
    }
    for (const seed of [1, 2, 3]) expect(await kept(1000, seed)).toBeGreaterThan(meetings.length * 0.97)
  })

  it('holds a pin in a slot that is past, and adds nothing else there', async () => {
    const fair = crowdedFair()
    const [university, enterprise] = fair.weights.find(([u, e]) =>
      [...fair.universities, ...fair.enterprises].every(
        party => ![u, e].includes(party.id) || !party.unavailable.includes(1),
      ),
    )!
    const pinned = [{ university, enterprise, slot: 1, table: 3 }]
    const again = { ...fair, pinned, previous: { meetings: [], frozenBeforeSlot: 2, keepBonus: 20 } }
    const plan = await solveTimetable(again, { effort: 'fast' })
    expect(checkPlan(again, plan).faults).toEqual([])
    expect(plan.meetings.filter(meeting => meeting.slot < 2)).toEqual(pinned)
  })

  it('gives an empty fair an empty plan that is optimal', async () => {
    const plan = await solveTimetable({ ...crowdedFair(), universities: [], enterprises: [], weights: [] })
    expect([plan.meetings, plan.value, plan.bound, plan.optimal, plan.gap]).toEqual([[], 0, 0, true, 0])
  })
})
