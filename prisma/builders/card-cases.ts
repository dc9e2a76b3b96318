import type { CardApplicationStatus, CardKind, CardParty, Facts } from '../../app/modules/cards/index'
import type { Chance } from './chance'

export type CardFate = 'in-force' | 'ending' | 'expired' | 'unchecked' | 'revoked' | 'lost' | 'family'
export type CardCase = {
  /** Position among the talents of the demonstration. */
  talent: number
  kind: CardKind
  tier: 'A' | 'B' | 'C' | 'D'
  status: CardApplicationStatus
  /** Days ago it was sent. */
  ago: number
  fate?: CardFate
  notice?: 'running' | 'ended'
  employer?: number
}

const TIERS = ['D', 'C', 'D', 'B', 'C', 'D', 'C', 'D', 'A', 'D'] as const

function many(
  count: number,
  from: number,
  shape: Omit<CardCase, 'talent' | 'tier' | 'kind'> & { kind?: CardKind },
): CardCase[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'first' as const,
    ...shape,
    talent: from + index,
    tier: TIERS[(from + index) % TIERS.length]!,
    ago: shape.ago + index,
  }))
}

const REVIEWED = (from: number, count: number, shape: Parameters<typeof many>[2]) =>
  many(count, from, shape).map(one => ({ ...one, tier: one.tier === 'D' ? ('C' as const) : one.tier }))

/** Every state an application can be in, and cards in every standing; the two graduates of the cast among them. */
export const CARD_CASES: readonly CardCase[] = [
  { talent: 0, kind: 'first', tier: 'C', status: 'issued', ago: 130, fate: 'in-force', employer: 0 },
  { talent: 1, kind: 'first', tier: 'C', status: 'department_review', ago: 6, employer: 0 },
  { talent: 0, kind: 'family', tier: 'C', status: 'office_decision', ago: 3 },
  ...many(3, 700, { status: 'employer_check', ago: 1, employer: 0 }),
  ...many(3, 703, { status: 'employer_check', ago: 2 }),
  ...REVIEWED(706, 6, { status: 'department_review', ago: 5 }),
  ...many(7, 712, { status: 'office_decision', ago: 9 }),
  ...many(4, 719, { status: 'supplement', ago: 7 }),
  ...many(4, 723, { status: 'approved', ago: 14 }),
  ...many(6, 727, { status: 'public_notice', ago: 20, notice: 'running' }),
  ...many(4, 733, { status: 'public_notice', ago: 28, notice: 'ended' }),
  ...many(6, 737, { status: 'rejected', ago: 40 }),
  ...many(2, 743, { status: 'appealed', ago: 33 }),
  ...many(3, 745, { status: 'withdrawn', ago: 25 }),
  ...many(16, 750, { status: 'issued', ago: 120, fate: 'in-force' }),
  ...many(3, 766, { status: 'issued', ago: 1080, fate: 'ending' }),
  ...many(3, 769, { status: 'issued', ago: 1160, fate: 'expired' }),
  ...many(2, 772, { status: 'issued', ago: 420, fate: 'unchecked' }),
  ...many(2, 774, { status: 'issued', ago: 200, fate: 'revoked' }),
  ...many(1, 776, { status: 'issued', ago: 180, fate: 'lost' }),
  ...many(4, 750, { kind: 'family', status: 'issued', ago: 60, fate: 'family' }),
]

/** The stations of a case with who brought each about, oldest first. */
export function stationsOf({ kind, status, tier }: CardCase): [CardApplicationStatus, CardParty][] {
  const review: [CardApplicationStatus, CardParty][] =
    tier === 'D' || kind !== 'first' ? [] : [['department_review', 'employer']]
  const begin: [CardApplicationStatus, CardParty][] =
    kind === 'family'
      ? [['office_decision', 'talent']]
      : [
          ['employer_check', 'talent'],
          ...review,
          ['office_decision', review.length > 0 ? 'department' : 'employer'],
        ]
  const end: [CardApplicationStatus, CardParty][] =
    kind === 'family'
      ? [['issued', 'office']]
      : [
          ['approved', 'office'],
          ['public_notice', 'office'],
          ['issued', 'office'],
        ]
  if (status === 'rejected') return [...begin, ['rejected', 'office']]
  if (status === 'appealed') return [...begin, ['rejected', 'office'], ['appealed', 'talent']]
  if (status === 'supplement') return [...begin, ['supplement', 'office']]
  if (status === 'withdrawn') return [begin[0]!, ['withdrawn', 'talent']]
  const all = [...begin, ...end]
  return all.slice(0, all.findIndex(([one]) => one === status) + 1)
}

const FITTING: Record<CardCase['tier'], Partial<Facts>> = {
  A: { degree: 'doctor', title: 'senior', honours: ['national', 'provincial'], contractMonths: 60 },
  B: { degree: 'doctor', title: 'associate_senior', honours: ['provincial'], contractMonths: 36 },
  C: { degree: 'master', title: 'intermediate', contractMonths: 36 },
  D: { degree: 'bachelor', contractMonths: 24 },
}

/** Facts that fit the shipped example of a tier, or fall short of it. */
export function factsOfCase({ tier, status }: CardCase, chance: Chance): Facts {
  const short = status === 'rejected' || status === 'appealed'
  return {
    degree: 'bachelor',
    title: 'none',
    skill: 'none',
    honours: [],
    employerKind: chance.pick(['company', 'high_tech', 'chain_leader', 'start_up'] as const),
    taxYuan: chance.int(0, 60) * 1000,
    contractMonths: 24,
    ...FITTING[tier],
    insuranceMonths: short ? 0 : chance.int(8, 60),
  }
}
