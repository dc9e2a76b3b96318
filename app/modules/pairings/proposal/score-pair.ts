import type { FieldFit, ProposalLeader, ProposalTalent, ProposalWeights } from './proposal.types'

/** What ships; the office sets its own for each proposal. */
export const SHIPPED_WEIGHTS: ProposalWeights = { mainField: 60, otherField: 40, continuity: 30, load: 40 }

/** How a leader's fields fit a talent's. */
export function fieldFit(leader: Pick<ProposalLeader, 'fields'>, field: string): FieldFit {
  const at = leader.fields.indexOf(field)
  return at < 0 ? 'none' : at === 0 ? 'main' : 'other'
}

/** Points for the field alone. */
export function fieldPoints(fit: FieldFit, weights: ProposalWeights): number {
  if (fit === 'main') return weights.mainField
  return fit === 'other' ? weights.otherField : 0
}

/** Points of a pair: field and continuity. */
export function pairPoints(leader: ProposalLeader, talent: ProposalTalent, weights: ProposalWeights) {
  const fit = fieldFit(leader, talent.field)
  const field = fieldPoints(fit, weights)
  const continuity = talent.previousLeaderId === leader.id ? weights.continuity : 0
  return { fit, field, continuity, total: field + continuity }
}

/** Price of one more talent for a leader who has `taken` of at most `maximum`: rises with each, so that load spreads. */
export function pricePlace(taken: number, maximum: number, weight: number): number {
  return Math.floor((weight * taken) / maximum)
}

/** Price of a whole load. */
export function priceLoad(load: number, maximum: number, weight: number): number {
  let price = 0
  for (let taken = 0; taken < load; taken++) price += pricePlace(taken, maximum, weight)
  return price
}
