import type { LocalDate } from '../../kernel/local-date'

export const VOUCHER_PERIODS = ['month', 'quarter', 'year', 'once'] as const
export type VoucherPeriod = (typeof VOUCHER_PERIODS)[number]

/** The stretch of time a use counts in: `2026-11`, `2026-Q4`, `2026`, or `once` for ever. */
export function periodOf(period: VoucherPeriod, day: LocalDate): string {
  const [year = '', month = ''] = day.split('-')
  if (period === 'once') return 'once'
  if (period === 'year') return year
  return period === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

export type VoucherFacts = {
  active: boolean
  validFrom: LocalDate
  validUntil: LocalDate
  quotas: readonly { tierCode: string; uses: number; pool: number | null }[]
}
export type VoucherRefusal = 'voucher-closed' | 'not-yet' | 'voucher-over' | 'other-tier'

/** Why a voucher is not for a card of this tier today, or the tier's quota. */
export function entitlementOf(voucher: VoucherFacts, tierCode: string, today: LocalDate) {
  if (!voucher.active) return { blocked: 'voucher-closed' } as const
  if (today < voucher.validFrom) return { blocked: 'not-yet' } as const
  if (today > voucher.validUntil) return { blocked: 'voucher-over' } as const
  const quota = voucher.quotas.find(one => one.tierCode === tierCode)
  return quota ? { blocked: null, quota } : ({ blocked: 'other-tier' } as const)
}

/** The lowest number not used yet, or null when the quota is used up. */
export function nextNumber(used: readonly number[], quota: number): number | null {
  for (let no = 1; no <= quota; no++) if (!used.includes(no)) return no
  return null
}
