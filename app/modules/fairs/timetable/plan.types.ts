import type { Meeting, Side } from './timetable.types'

/** What would let an unplaced pair meet, and what it costs in weight (negative: a gain). */
export type Fix =
  | { code: 'open-slot'; side: Side; party: string; slot: number; price: number }
  | { code: 'raise-ceiling'; parties: { side: Side; id: string }[]; slot: number; price: number }
  | { code: 'add-table'; slot: number; price: number }
  | { code: 'give-up'; slot: number; meetings: Meeting[]; price: number }
  | { code: 'place'; slot: number; price: number }
  | { code: 'none'; price: 0 }

export type UnplacedReason =
  | 'no-common-slot'
  | 'past'
  | 'university-full'
  | 'enterprise-full'
  | 'tables-full'
  | 'slot-conflict'
  | 'open'

/** A weighted pair without a meeting: the reason and the cheapest way out. */
export interface Unplaced {
  university: string
  enterprise: string
  weight: number
  because: UnplacedReason
  fix: Fix
}

export type ShortfallReason = 'too-few-slots' | 'too-few-partners' | 'contention' | 'not-found'

/** A party below its floor. */
export interface Shortfall {
  side: Side
  party: string
  missing: number
  because: ShortfallReason
}

/** What holds the value down: one more unit of it would be worth `price` in weight. */
export type Binding =
  | { code: 'slots-and-tables'; price: number; limit: number; fullSlots: number[] }
  | { code: 'ceiling' | 'availability'; side: Side; party: string; price: number; limit: number }
  | { code: 'floor'; side: Side; party: string; price: number; limit: number }

/** Duals of the bound: whoever adds them up finds that no plan of the kind is worth more. */
export interface Certificate {
  floorWorth: number
  limitPrice: number
  /** by id */
  universityPrices: Record<string, number>
  enterprisePrices: Record<string, number>
  /** for slots limited by who attends rather than by tables: parties that touch every free pair */
  covers: { slot: number; universities: string[]; enterprises: string[] }[]
}

/** A solved timetable. `value` is Σ weight; no plan with at most this shortfall is worth more than `bound`. */
export interface Plan {
  meetings: Meeting[]
  value: number
  bound: number
  /** only when value = bound and no plan can miss fewer floors */
  optimal: boolean
  /** (bound − value) ÷ bound, from 0 */
  gap: number
  shortfalls: Shortfall[]
  /** heaviest first, at most as many as asked for */
  unplaced: Unplaced[]
  unplacedTotal: number
  binding: Binding[]
  breaks: number
  breaksBeforeCompaction: number
  certificate: Certificate
  elapsedMs: number
  solver: string
  inputHash: string
}
