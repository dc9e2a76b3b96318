/** A leader with room for so many talents; the first field is the main one. */
export type ProposalLeader = { id: string; fields: readonly string[]; maximumLoad: number }

/** A talent of one field, and who looked after it in the round before. */
export type ProposalTalent = { id: string; field: string; previousLeaderId: string | null }

/**
 * How much each criterion counts, in whole points: the leader's main field, another of the leader's fields, the leader
 * of the round before, and the price of filling a leader's last place.
 */
export type ProposalWeights = { mainField: number; otherField: number; continuity: number; load: number }

export type ProposalInput = {
  leaders: readonly ProposalLeader[]
  talents: readonly ProposalTalent[]
  conflicts: readonly { leaderId: string; talentId: string }[]
  weights: ProposalWeights
}

export const FIELD_FITS = ['main', 'other', 'none'] as const
export type FieldFit = (typeof FIELD_FITS)[number]

/** Why a talent has nobody: no leader takes part, every place is taken, or places are left only with leaders in conflict. */
export const UNPAIRED_REASONS = ['no-leaders', 'all-full', 'conflicts'] as const
export type UnpairedReason = (typeof UNPAIRED_REASONS)[number]

/** A leader worth more points to a talent than the one proposed, and why it is not that one. */
export type BetterLeader = { leaderId: string; points: number; because: 'full' | 'even-load' }

export type PairedWhy = {
  fieldFit: FieldFit
  fieldPoints: number
  continuityPoints: number
  /** How many talents the leader has in this proposal, of how many at most. */
  load: number
  maximumLoad: number
  better: BetterLeader | null
}
export type UnpairedWhy = { reason: UnpairedReason }

export type ProposedLine =
  | { talentId: string; leaderId: string; score: number; why: PairedWhy }
  | { talentId: string; leaderId: null; score: 0; why: UnpairedWhy }

/** As many pairs as can be, and of those the greatest value: points of all pairs less the price of load. */
export type Proposal = { lines: ProposedLine[]; paired: number; value: number }
