import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '../../kernel/local-date'
import { entitlementOf, nextNumber, periodOf, VOUCHER_PERIODS } from './voucher-period'

const DAY = '2026-11-23' as LocalDate

describe('periods', () => {
  it('are named after their month, quarter and year', () => {
    expect(VOUCHER_PERIODS.map(period => periodOf(period, DAY))).toEqual([
      '2026-11',
      '2026-Q4',
      '2026',
      'once',
    ])
    expect(
      ['01', '03', '04', '12'].map(m => periodOf('quarter', `2026-${m}-01` as LocalDate).slice(-2)),
    ).toEqual(['Q1', 'Q1', 'Q2', 'Q4'])
  })

  it('never come back once they are over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VOUCHER_PERIODS),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 800 }),
        (period, ...days) => {
          const [a, b, c] = days.sort((x, y) => x - y).map(n => periodOf(period, addDays(DAY, n)))
          if (a === c) expect(b).toBe(a)
        },
      ),
    )
  })
})

describe('numbers of uses', () => {
  it('are the lowest free one, and none beyond the quota', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 25 })),
        (quota, used) => {
          const no = nextNumber(used, quota)
          const within = used.filter(one => one <= quota).length
          expect(no === null).toBe(within === quota)
          if (no !== null) expect(no <= quota && !used.includes(no)).toBe(true)
        },
      ),
    )
  })
})

describe('a voucher', () => {
  const voucher = {
    active: true,
    validFrom: DAY,
    validUntil: addDays(DAY, 30),
    quotas: [{ tierCode: 'A', uses: 2, pool: null }],
  }
  it('is for its tiers, within its days, while it is offered', () => {
    expect(entitlementOf(voucher, 'A', DAY)).toMatchObject({ blocked: null, quota: { uses: 2 } })
    expect(entitlementOf(voucher, 'A', addDays(DAY, 30)).blocked).toBeNull()
    expect(entitlementOf(voucher, 'A', addDays(DAY, 31)).blocked).toBe('voucher-over')
    expect(entitlementOf(voucher, 'A', addDays(DAY, -1)).blocked).toBe('not-yet')
    expect(entitlementOf(voucher, 'B', DAY).blocked).toBe('other-tier')
    expect(entitlementOf({ ...voucher, active: false }, 'A', DAY).blocked).toBe('voucher-closed')
  })
})
