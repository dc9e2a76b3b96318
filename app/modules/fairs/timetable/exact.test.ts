import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyBoard } from './board/board'
import { buildModel } from './build-model'
import { canonicalOrder } from './canonical-order'
import type { MipSolver } from './exact/mip.types'
import { startMipWorker } from './exact/mip-worker.server'
import { slotModel } from './exact/slot-model'
import { seededRandom } from './seeded-random'
import { solveTimetable } from './solve-timetable.server'
import { arbitraryInstance } from './testing/arbitrary-instance'
import { bruteForce } from './testing/brute-force'
import type { Instance } from './timetable.types'

/** A fair of medium size without floors, its parties away in about `away` slots of a hundred. */
function mediumInstance(seed: number, away: number): Instance {
  const random = seededRandom(seed)
  const parties = (prefix: string, count: number, max: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${prefix}${index}`,
      unavailable: [0, 1, 2, 3, 4, 5].filter(() => random.below(100) < away),
      min: 0,
      max: 2 + random.below(max),
    }))
  const universities = parties('u', 12, 4)
  const enterprises = parties('e', 16, 3)
  const weights = universities.flatMap(u =>
    enterprises.map((e): [string, string, number] => [u.id, e.id, 1 + random.below(1000)]),
  )
  const previous = { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 }
  return { slots: 6, tables: 7, universities, enterprises, weights, pinned: [], previous }
}

describe('small instances', { timeout: 120_000 }, () => {
  it('are solved as well as by trying every plan, and never better than the truth', async () => {
    const tiny = arbitraryInstance({ universities: 3, enterprises: 4, slots: 4, tables: 3 }).filter(
      ({ weights }) => weights.length <= 9,
    )
    let equal = 0
    let runs = 0
    await fc.assert(
      fc.asyncProperty(tiny, async instance => {
        const best = bruteForce(instance)
        const plan = await solveTimetable(instance)
        const missing = plan.shortfalls.reduce((sum, shortfall) => sum + shortfall.missing, 0)
        expect(missing).toBeGreaterThanOrEqual(best.shortfall)
        if (missing === best.shortfall) expect(plan.value).toBeLessThanOrEqual(best.value)
        if (plan.optimal) expect({ shortfall: missing, value: plan.value }).toEqual(best)
        runs++
        if (missing === best.shortfall && plan.value === best.value) equal++
      }),
      { numRuns: 150, seed: 4 },
    )
    expect(equal).toBe(runs)
  })
})

describe('medium instances', { timeout: 120_000 }, () => {
  let solver: MipSolver
  beforeAll(() => {
    solver = startMipWorker()
  })
  afterAll(() => solver.close())

  it.each([
    [1, 10],
    [2, 10],
    [3, 30],
    [4, 30],
    [5, 50],
    [6, 50],
  ])(
    'are solved as well as by the full model over all slots (seed %i, %i in 100 away)',
    async (seed, away) => {
      const instance = mediumInstance(seed, away)
      const { core } = buildModel(canonicalOrder(instance))
      const every = Array.from({ length: core.slots }, () =>
        Int32Array.from({ length: core.edges }, (_, edge) => edge),
      )
      const attended = every.map((edges, slot) =>
        edges.filter(
          edge =>
            core.free[core.edgeUniversity[edge]! * core.slots + slot]! &&
            core.free[core.edgeEnterprise[edge]! * core.slots + slot]!,
        ),
      )
      const { mip } = slotModel(emptyBoard(core), [...every.keys()], attended)
      const truth = await solver.solve(mip, { nodes: 1_000_000, seed: 1 })
      expect(truth.status).toBe('optimal')
      const plan = await solveTimetable(instance, { effort: 'thorough' })
      expect(plan.value).toBe(Math.round(truth.objective))
      expect(plan.bound).toBeGreaterThanOrEqual(plan.value)
    },
  )
})
