import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBoard } from './board/board'
import { colour } from './board/colour'
import { scoreOf } from './board/score'
import { findBound } from './bound/find-bound'
import { buildModel } from './build-model'
import { canonicalOrder } from './canonical-order'
import { checkPlan } from './check/check-plan'
import { compact } from './compact/compact'
import { applyFix } from './explain/apply-fix'
import { afterAbsence } from './repair/after-absence'
import { compareMeetings } from './repair/compare-meetings'
import { proveMeetings } from './repair/prove-meetings'
import { boundOf, repairTimetable } from './repair/repair-timetable'
import { seededRandom } from './seeded-random'
import { solveTimetable } from './solve-timetable.server'
import { runAtOnce } from './tasks'
import { arbitraryInstance } from './testing/arbitrary-instance'
import type { Instance } from './timetable.types'

const RUNS = { numRuns: 60 }
const solve = (instance: Instance, seed = 1) => solveTimetable(instance, { effort: 'fast', seed })

describe('every plan', { timeout: 120_000 }, () => {
  it('books nobody twice, respects absences, blocks, tables and ceilings, names every floor it misses, and never exceeds its proved bound', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInstance(), async instance => {
        const plan = await solve(instance)
        const check = checkPlan(instance, plan)
        expect(check.faults).toEqual([])
        expect(check.provedBound).toBe(plan.bound)
        expect(plan.value).toBeLessThanOrEqual(plan.bound)
        expect(plan.optimal && plan.value !== plan.bound).toBe(false)
      }),
      RUNS,
    )
  })

  it('explains every pair that does not meet', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInstance(), async instance => {
        const plan = await solve(instance)
        expect(plan.unplaced.length + plan.meetings.length).toBe(instance.weights.length)
        expect(plan.unplaced.filter(pair => pair.because === 'open')).toEqual([])
      }),
      RUNS,
    )
  })

  it('names fixes that do what they say: one more pair meets, nothing breaks, the value changes by the price', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(arbitraryInstance(), async instance => {
        const plan = await solve(instance)
        for (const pair of plan.unplaced.slice(0, 6)) {
          seen.add(pair.fix.code)
          const fixed = applyFix(instance, plan.meetings, pair)
          expect(fixed === null).toBe(pair.fix.code === 'none')
          if (!fixed) continue
          const proved = proveMeetings(fixed.instance, fixed.meetings)
          expect(proved.value).toBe(plan.value - pair.fix.price)
          const check = checkPlan(fixed.instance, { ...plan, ...proved, meetings: fixed.meetings })
          expect(check.faults).toEqual([])
          expect(check.missing).toBeLessThanOrEqual(checkPlan(instance, plan).missing)
        }
      }),
      RUNS,
    )
    for (const code of ['give-up', 'raise-ceiling', 'add-table', 'open-slot'])
      expect([...seen]).toContain(code)
  })

  it('is the same whatever the order of the input', async () => {
    const reversed = (instance: Instance): Instance => ({
      ...instance,
      universities: instance.universities.toReversed().map(party => ({
        ...party,
        unavailable: party.unavailable.toReversed(),
      })),
      enterprises: instance.enterprises.toReversed(),
      weights: instance.weights.toReversed(),
    })
    await fc.assert(
      fc.asyncProperty(arbitraryInstance(), fc.integer({ min: 0, max: 99 }), async (instance, seed) => {
        const first = await solve(instance, seed)
        const second = await solve(reversed(instance), seed)
        expect(JSON.stringify({ ...second, elapsedMs: 0 })).toBe(JSON.stringify({ ...first, elapsedMs: 0 }))
      }),
      RUNS,
    )
  })

  it('keeps pins and the frozen past', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInstance(), fc.nat(5), fc.nat(3), async (instance, past, bonus) => {
        const first = await solve(instance)
        const frozenBeforeSlot = Math.min(past, instance.slots)
        const pinned = first.meetings.filter(m => m.slot >= frozenBeforeSlot).slice(0, 2)
        const previous = { meetings: first.meetings, frozenBeforeSlot, keepBonus: bonus * 10 }
        const again = { ...instance, pinned, previous }
        const second = await solve(again, 7)
        expect(checkPlan(again, second).faults).toEqual([])
        for (const meeting of [...pinned, ...first.meetings.filter(m => m.slot < frozenBeforeSlot)])
          expect(second.meetings).toContainEqual(meeting)
      }),
      RUNS,
    )
  })
})

describe('the bound', () => {
  it('never falls when a party becomes available in one more slot, shortfall first', () => {
    fc.assert(
      fc.property(arbitraryInstance(), fc.nat(), (instance, pick) => {
        const parties = [...instance.universities, ...instance.enterprises].filter(
          p => p.unavailable.length > 0,
        )
        fc.pre(parties.length > 0)
        const chosen = parties[pick % parties.length]!
        const free = (list: Instance['universities']) =>
          list.map(party =>
            party === chosen ? { ...party, unavailable: party.unavailable.slice(1) } : party,
          )
        const before = boundOf(instance)
        const after = boundOf({
          ...instance,
          universities: free(instance.universities),
          enterprises: free(instance.enterprises),
        })
        expect(after.shortfall).toBeLessThanOrEqual(before.shortfall)
        if (after.shortfall === before.shortfall) expect(after.bound).toBeGreaterThanOrEqual(before.bound)
      }),
      { numRuns: 300 },
    )
  })
})

describe('compaction', () => {
  it('keeps the meetings, their value and the tables of every slot', () => {
    fc.assert(
      fc.property(arbitraryInstance(), fc.nat(), (instance, seed) => {
        const model = buildModel(canonicalOrder(instance))
        const board = emptyBoard(model.core)
        runAtOnce(colour(board, runAtOnce(findBound(model.core)).chosen))
        const before = { ...scoreOf(board), placed: board.slotOf.map(slot => (slot >= 0 ? 1 : 0)) }
        runAtOnce(compact(board, model, 3000, seededRandom(seed)))
        expect({ ...scoreOf(board), placed: board.slotOf.map(slot => (slot >= 0 ? 1 : 0)) }).toEqual(before)
        for (let slot = 0; slot < instance.slots; slot++)
          expect(board.load[slot]).toBeLessThanOrEqual(instance.tables)
      }),
      RUNS,
    )
  })
})

describe('repair', { timeout: 120_000 }, () => {
  it('moves nobody, leaves the past alone and gives a plan that holds without the absent party', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryInstance(), fc.nat(), fc.nat(4), async (instance, pick, from) => {
        const plan = await solve(instance)
        const fromSlot = Math.min(from, instance.slots)
        const side = pick % 2 === 0 ? ('university' as const) : ('enterprise' as const)
        const parties = side === 'university' ? instance.universities : instance.enterprises
        const absences = [{ side, party: parties[pick % parties.length]!.id }]
        const repair = repairTimetable(instance, plan.meetings, absences, { fromSlot })
        const change = compareMeetings(plan.meetings, repair.meetings)
        expect([change.moved, change.reseated]).toEqual([[], []])
        expect(repair.removed.every(m => m[side] === absences[0]!.party && m.slot >= fromSlot)).toBe(true)
        const remaining = afterAbsence(instance, plan.meetings, absences, { fromSlot })
        const { bound } = boundOf({
          ...remaining,
          universities: remaining.universities.map(p => ({ ...p, min: 0 })),
          enterprises: remaining.enterprises.map(p => ({ ...p, min: 0 })),
        })
        const shell = { value: repair.value, bound, optimal: false, shortfalls: [] }
        const faults = checkPlan(remaining, { ...shell, meetings: repair.meetings }).faults
        const hard = faults.filter(fault => !['shortfalls', 'bound'].includes(fault.place))
        expect(hard).toEqual([])
        expect(repair.value).toBeLessThanOrEqual(bound)
      }),
      RUNS,
    )
  })
})
