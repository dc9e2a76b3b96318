import type { Fen } from '../../kernel/money'

/** Meter readings in hundredths of a kilowatt-hour and of a cubic metre. */
export type Meters = { electricity: number; water: number; gas: number }
/** Prices in fen for one kilowatt-hour or cubic metre. */
export type Prices = Meters
export type InventoryLine = {
  item: string
  state: 'good' | 'worn' | 'damaged' | 'missing'
  note: string
  chargeFen: Fen
}
export type SettlementLine = {
  kind: 'bills' | 'electricity' | 'water' | 'gas' | 'damage' | 'other'
  amountFen: Fen
  note: string
}
export type Settlement = { lines: SettlementLine[]; owedFen: Fen; refundFen: Fen }

export const METERS = ['electricity', 'water', 'gas'] as const
/** Prices to begin with, shown as an example. */
export const EXAMPLE_PRICES: Prices = { electricity: 62, water: 310, gas: 345 }

/**
 * What is left of a deposit: unpaid bills, consumption between the two readings, damage and anything else are taken
 * off; a negative refund is still owed by the tenant. Lines of nothing are left out.
 */
export function settle(facts: {
  depositFen: Fen
  unpaidFen: Fen
  before: Meters | null
  after: Meters
  prices: Prices
  inventory: readonly InventoryLine[]
  other: { amountFen: Fen; note: string } | null
}): Settlement {
  const { before, after, prices } = facts
  const used = METERS.map((kind): SettlementLine => {
    const amount = before ? Math.max(0, after[kind] - before[kind]) : 0
    return { kind, amountFen: Math.round((amount * prices[kind]) / 100), note: String(amount / 100) }
  })
  const damage = facts.inventory
    .filter(line => line.chargeFen > 0)
    .map((line): SettlementLine => ({ kind: 'damage', amountFen: line.chargeFen, note: line.item }))
  const all: SettlementLine[] = [{ kind: 'bills', amountFen: facts.unpaidFen, note: '' }, ...used, ...damage]
  if (facts.other) all.push({ kind: 'other', ...facts.other })
  const lines = all.filter(line => line.amountFen !== 0)
  const owedFen = lines.reduce((sum, line) => sum + line.amountFen, 0)
  return { lines, owedFen, refundFen: facts.depositFen - owedFen }
}
