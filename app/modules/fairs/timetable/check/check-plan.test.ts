import { beforeAll, describe, expect, it } from 'vitest'
import type { Plan } from '../plan.types'
import { solveTimetable } from '../solve-timetable.server'
import type { Instance, Meeting } from '../timetable.types'
import { checkPlan } from './check-plan'
import { boundFromCertificate } from './verify-certificate'

const party = (id: string, unavailable: number[] = [], min = 0, max = 3) => ({ id, unavailable, min, max })

const instance: Instance = {
  slots: 3,
  tables: 2,
  universities: [party('u1', [], 1, 2), party('u2', [0]), party('u3')],
  enterprises: [party('e1', [2], 1, 2), party('e2'), party('e3', [0, 1, 2], 1)],
  weights: [
    ['u1', 'e1', 900],
    ['u1', 'e2', 300],
    ['u2', 'e1', 800],
    ['u2', 'e2', 100],
    ['u3', 'e1', 700],
    ['u3', 'e2', 650],
    ['u3', 'e3', 500],
  ],
  pinned: [],
  previous: { meetings: [], frozenBeforeSlot: 0, keepBonus: 0 },
}

let plan: Plan
beforeAll(async () => {
  plan = await solveTimetable(instance)
})

/** Codes of the faults of the plan after a change to its meetings. */
function codesAfter(change: (meetings: Meeting[]) => Meeting[]): string[] {
  return checkPlan(instance, { ...plan, meetings: change(plan.meetings) }).faults.map(fault => fault.code)
}

describe('checking a plan', () => {
  it('accepts what the solver made, with the floor that cannot be met named', () => {
    const check = checkPlan(instance, plan)
    expect(check.faults).toEqual([])
    expect([check.value, check.provedBound, check.missing]).toEqual([plan.value, plan.bound, 1])
    expect(plan.shortfalls).toEqual([
      { side: 'enterprise', party: 'e3', missing: 1, because: 'too-few-slots' },
    ])
  })

  it('finds a party booked twice in a slot', () => {
    expect(codesAfter(list => list.map(meeting => ({ ...meeting, slot: 1 })))).toContain('double-booked')
  })

  it('finds a table taken twice', () => {
    const crowded = codesAfter(list => list.map(meeting => ({ ...meeting, table: 0 })))
    expect(crowded).toContain('table-taken')
  })

  it('finds a meeting in a slot its party cannot attend', () => {
    const late = codesAfter(list => list.map(m => (m.enterprise === 'e1' ? { ...m, slot: 2 } : m)))
    expect(late).toContain('unavailable')
  })

  it('finds a meeting dropped, because value and floors no longer agree', () => {
    const codes = codesAfter(list => list.filter(meeting => meeting.university !== 'u1'))
    expect(codes).toEqual(expect.arrayContaining(['wrong-value', 'floor-broken']))
  })

  it('finds a blocked pair and an unknown party', () => {
    const blocked = { university: 'u1', enterprise: 'e3', slot: 2, table: 1 }
    expect(codesAfter(list => [...list, blocked])).toContain('blocked-pair')
    expect(codesAfter(list => [...list, { ...blocked, enterprise: 'e9' }])).toContain('unknown-id')
  })

  it('finds a bound that is claimed too low', () => {
    const codes = checkPlan(instance, { ...plan, bound: plan.bound - 1, value: plan.value }).faults.map(
      f => f.code,
    )
    expect(codes).toContain('bound-below-value')
    const cheated = { ...plan.certificate, limitPrice: plan.certificate.limitPrice + 1000 }
    expect(checkPlan(instance, { ...plan, certificate: cheated }).faults.map(f => f.code)).toEqual([
      'unproved',
    ])
  })

  it('makes its own certificate when a plan brings none', () => {
    const { certificate: _, ...bare } = plan
    expect(checkPlan(instance, bare).ok).toBe(true)
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['meetings that are none', { ...{ meetings: [{ a: 1 }] } }],
  ])('refuses %s', (_, input) => {
    expect(checkPlan(instance, input).ok).toBe(false)
  })
})

describe('a certificate', () => {
  it('proves a true bound whatever its prices', () => {
    for (const limitPrice of [0, 10, 333, 5000])
      for (const price of [-400, 0, 250]) {
        const prices = { universityPrices: { u1: price, u3: -price }, enterprisePrices: { e1: price } }
        const bound = boundFromCertificate(instance, { ...plan.certificate, limitPrice, ...prices }, 1)
        expect(bound).toBeGreaterThanOrEqual(plan.value)
      }
  })

  it('is not believed when a cover leaves a pair untouched', () => {
    const covers = [0, 1, 2].map(slot => ({ slot, universities: [], enterprises: [] }))
    expect(boundFromCertificate(instance, { ...plan.certificate, covers }, 1)).toBeGreaterThanOrEqual(
      plan.value,
    )
  })
})
