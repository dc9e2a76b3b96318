/** Where a registration stands: 待审, 通过, 候补, 未通过, 已退出. */
export const PARTY_STATUSES = ['registered', 'approved', 'waitlisted', 'refused', 'withdrawn'] as const
export type PartyStatus = (typeof PARTY_STATUSES)[number]

export const FAIR_SIDES = ['university', 'enterprise'] as const
export type FairSide = (typeof FAIR_SIDES)[number]

export const PARTY_MOVES = ['register', 'approve', 'wait', 'promote', 'refuse', 'withdraw'] as const
export type PartyMove = (typeof PARTY_MOVES)[number]

type MoveRule = {
  from: readonly PartyStatus[]
  to: PartyStatus
  by: 'party' | 'office'
  /** The reason is told to the party and must be given. */
  note: 'required' | 'optional' | 'none'
}

/**
 * Every way from one state to another. `approve` and `promote` take a place of the side's capacity; when none is
 * free an approval becomes `wait`, and a promotion is refused. A place that comes free goes to the first waiting.
 */
export const PARTY_RULES: Record<PartyMove, MoveRule> = {
  register: { from: ['refused', 'withdrawn'], to: 'registered', by: 'party', note: 'none' },
  approve: { from: ['registered'], to: 'approved', by: 'office', note: 'optional' },
  wait: { from: ['registered'], to: 'waitlisted', by: 'office', note: 'optional' },
  promote: { from: ['waitlisted'], to: 'approved', by: 'office', note: 'optional' },
  refuse: { from: ['registered', 'waitlisted', 'approved'], to: 'refused', by: 'office', note: 'required' },
  withdraw: {
    from: ['registered', 'waitlisted', 'approved'],
    to: 'withdrawn',
    by: 'party',
    note: 'optional',
  },
}

/** What one side can do with a registration in a state. */
export function partyMoves(status: PartyStatus, by: 'party' | 'office'): PartyMove[] {
  return PARTY_MOVES.filter(move => PARTY_RULES[move].by === by && PARTY_RULES[move].from.includes(status))
}

/** Whether a party takes part or may still: neither refused nor gone. */
export function isLiveParty({ status }: { status: PartyStatus }): boolean {
  return status === 'registered' || status === 'approved' || status === 'waitlisted'
}

/** The other side of the table. */
export function otherSide(side: FairSide): FairSide {
  return side === 'university' ? 'enterprise' : 'university'
}

/** How a party is written on lists and table cards: U07, E112. */
export function partyLabel({ side, number }: { side: FairSide; number: number }): string {
  return side === 'university' ? `U${String(number).padStart(2, '0')}` : `E${String(number).padStart(3, '0')}`
}

/** Side and number of the label a text begins with; null when it begins with none. */
export function labelledParty(text: string): { side: FairSide; number: number } | null {
  const found = /^([UE])(\d{1,6})\b/i.exec(text.trim())
  if (!found) return null
  return { side: found[1]!.toUpperCase() === 'U' ? 'university' : 'enterprise', number: Number(found[2]) }
}
