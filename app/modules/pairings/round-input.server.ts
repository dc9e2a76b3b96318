import type { Tx } from '../../platform/db.server'
import type { ProposalInput, ProposalWeights } from './proposal/proposal.types'
import { findParticipants, findPreviousLeaders } from './rounds.store.server'

/** What the people of a round mean to a proposal. */
export async function proposalInputOf(
  tx: Tx,
  roundId: string,
  weights: ProposalWeights,
): Promise<ProposalInput> {
  const { leaders, talents, conflicts } = await findParticipants(tx, roundId)
  const previous = await findPreviousLeaders(tx, roundId)
  return {
    weights,
    leaders: leaders.map(({ id, fields, maximumLoad }) => ({ id, fields, maximumLoad })),
    talents: talents.map(({ id, field }) => ({ id, field, previousLeaderId: previous.get(id) ?? null })),
    conflicts: conflicts.map(({ leaderId, keyTalentId }) => ({ leaderId, talentId: keyTalentId })),
  }
}
