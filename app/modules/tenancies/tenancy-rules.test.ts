import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '../../kernel/local-date'
import { LEASE_STATUSES, mayMoveLease, mayMoveRepair, REPAIR_STATUSES } from './lease-status'
import { planBills } from './plan-bills'
import { EXAMPLE_PRICES, settle } from './settle'

const date = (text: string) => text as LocalDate

describe('the state tables', () => {
  it('move a lease as listed and in no other way', () => {
    const moves = [
      'draft→to_sign office',
      'to_sign→active talent',
      'active→expired system',
      'active→expired office',
      'active→terminated office',
      'expired→terminated office',
      'draft→cancelled office',
      'to_sign→cancelled office',
    ]
    for (const from of LEASE_STATUSES)
      for (const to of LEASE_STATUSES)
        for (const side of ['talent', 'office', 'system'] as const) {
          const move = `${from}→${to} ${side}`
          expect(mayMoveLease(from, to, side), move).toBe(moves.includes(move))
        }
  })

  it('move a repair as listed and in no other way', () => {
    const moves = [
      'reported→accepted office',
      'reported→done office',
      'accepted→done office',
      'done→confirmed talent',
      'reported→cancelled talent',
      'accepted→cancelled talent',
    ]
    for (const from of REPAIR_STATUSES)
      for (const to of REPAIR_STATUSES)
        for (const side of ['talent', 'office'] as const) {
          const move = `${from}→${to} ${side}`
          expect(mayMoveRepair(from, to, side), move).toBe(moves.includes(move))
        }
  })
})

describe('the bills of a lease', () => {
  it('are the deposit, a part of the first month, whole months and a part of the last', () => {
    const lease = {
      startsOn: date('2026-11-16'),
      endsOn: date('2027-01-10'),
      rentFen: 90_000,
      depositFen: 180_000,
    }
    expect(planBills(lease)).toEqual([
      { kind: 'deposit', period: '2026-11', amountFen: 180_000, dueOn: '2026-11-16' },
      { kind: 'rent', period: '2026-11', amountFen: 45_000, dueOn: '2026-11-16' },
      { kind: 'rent', period: '2026-12', amountFen: 90_000, dueOn: '2026-12-05' },
      { kind: 'rent', period: '2027-01', amountFen: 29_032, dueOn: '2027-01-05' },
    ])
  })

  it('name every month once, are due within the lease, and never exceed the rent', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.nat(1500),
        fc.integer({ min: 1, max: 500_000 }),
        (start, days, rentFen) => {
          const startsOn = addDays(date('2026-01-01'), start)
          const endsOn = addDays(startsOn, days)
          const bills = planBills({ startsOn, endsOn, rentFen, depositFen: 0 })
          expect(new Set(bills.map(bill => bill.period)).size).toBe(bills.length)
          for (const bill of bills) {
            expect(bill.amountFen).toBeLessThanOrEqual(rentFen)
            expect(bill.dueOn >= startsOn && bill.dueOn <= endsOn).toBe(true)
          }
        },
      ),
    )
  })
})

describe('the settlement', () => {
  const meters = { electricity: 10_000, water: 1000, gas: 500 }

  it('takes bills, consumption and damage off the deposit, line by line', () => {
    const result = settle({
      depositFen: 180_000,
      unpaidFen: 90_000,
      before: meters,
      after: { electricity: 20_000, water: 1500, gas: 500 },
      prices: EXAMPLE_PRICES,
      inventory: [
        { item: '书桌', state: 'damaged', note: '', chargeFen: 15_000 },
        { item: '床', state: 'good', note: '', chargeFen: 0 },
      ],
      other: null,
    })
    expect(result.lines.map(({ kind, amountFen }) => [kind, amountFen])).toEqual([
      ['bills', 90_000],
      ['electricity', 6200],
      ['water', 1550],
      ['damage', 15_000],
    ])
    expect(result.refundFen).toBe(180_000 - 112_750)
  })

  it('adds up, whatever was owed', () => {
    const amount = fc.nat(1_000_000)
    fc.assert(
      fc.property(amount, amount, amount, (depositFen, unpaidFen, used) => {
        const after = { ...meters, electricity: meters.electricity + used }
        const facts = { depositFen, unpaidFen, before: meters, after, prices: EXAMPLE_PRICES }
        const { lines, owedFen, refundFen } = settle({ ...facts, inventory: [], other: null })
        expect(lines.reduce((sum, line) => sum + line.amountFen, 0)).toBe(owedFen)
        expect(refundFen + owedFen).toBe(depositFen)
      }),
    )
  })
})
