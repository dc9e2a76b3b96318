import type { Locale } from './catalogue'

/** Pay as an opening states it: integer fen, either end may be open, `months` paid per year. */
export interface Pay {
  readonly minFen?: number | null
  readonly maxFen?: number | null
  readonly per?: 'month' | 'day' | 'hour' | 'year'
  readonly months?: number | null
}

/** The two parts pages set differently: the sum in bold, the unit small. */
export interface PayText {
  readonly amount: string
  readonly unit: string
}

const words = {
  'zh-CN': {
    negotiable: '面议',
    from: (sum: string) => `${sum} 起`,
    upTo: (sum: string) => `${sum} 以内`,
    per: { month: '/月', day: '/天', hour: '/小时', year: '/年' },
    months: (n: number) => ` · ${n}薪`,
  },
  en: {
    negotiable: 'Negotiable',
    from: (sum: string) => `From ${sum}`,
    upTo: (sum: string) => `Up to ${sum}`,
    per: { month: '/month', day: '/day', hour: '/hour', year: '/year' },
    months: (n: number) => ` × ${n}`,
  },
} satisfies Record<Locale, unknown>

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const broken = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const digits = (fen: number) => (fen % 100 === 0 ? whole : broken).format(Math.abs(fen) / 100)

/** Integer fen as `¥680` or `¥680.50`; the same in both languages. */
export function formatFen(fen: number): string {
  return `${fen < 0 ? '−' : ''}¥${digits(fen)}`
}

/** `¥8,000–12,000`, one sum when both ends agree, `¥8,000 起` when the top is open. */
export function formatFenRange(minFen: number | null, maxFen: number | null, locale: Locale): string {
  const w = words[locale]
  if (minFen == null && maxFen == null) return w.negotiable
  if (maxFen == null) return w.from(formatFen(minFen!))
  if (minFen == null) return w.upTo(formatFen(maxFen))
  return minFen === maxFen ? formatFen(minFen) : `${formatFen(minFen)}–${digits(maxFen)}`
}

/** Pay in two parts: `{ amount: '¥8,000–12,000', unit: '/月 · 13薪' }`. Twelve months are said as well. */
export function payText(pay: Pay, locale: Locale): PayText {
  const { minFen = null, maxFen = null, per = 'month', months = null } = pay
  const amount = formatFenRange(minFen, maxFen, locale)
  if (minFen == null && maxFen == null) return { amount, unit: '' }
  const w = words[locale]
  return { amount, unit: months ? `${w.per[per]}${w.months(months)}` : w.per[per] }
}

/** Pay in one line: `¥8,000–12,000/月 · 13薪` / `¥8,000–12,000/month × 13`. */
export function formatPay(pay: Pay, locale: Locale): string {
  const { amount, unit } = payText(pay, locale)
  return amount + unit
}

/** Thousands of yuan a month, as imports and the public API give them, in integer fen. */
export function fenOfThousands(k: number): number {
  return Math.round(k * 100_000)
}
