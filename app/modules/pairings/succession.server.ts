import type { Tx } from '../../platform/db.server'
import { countLoads } from './pairings.store.server'
import type { ProposalInput } from './proposal/proposal.types'
import { SHIPPED_WEIGHTS } from './proposal/score-pair'
import { proposalInputOf } from './round-input.server'

/**
 * The people of a round as they stand for a succession: every other leader with the room that is left, and the talents
 * who need somebody.
 */
export async function successionInput(
  tx: Tx,
  roundId: string,
  withoutLeaderId: string | null,
  keyTalentIds: readonly string[],
): Promise<ProposalInput> {
  const [input, loads] = await Promise.all([
    proposalInputOf(tx, roundId, SHIPPED_WEIGHTS),
    countLoads(tx, roundId),
  ])
  const wanted = new Set(keyTalentIds)
  return {
    ...input,
    leaders: input.leaders
      .filter(leader => leader.id !== withoutLeaderId)
      .map(leader => ({
        ...leader,
        maximumLoad: Math.max(leader.maximumLoad - (loads.get(leader.id) ?? 0), 0),
      })),
    talents: input.talents.filter(talent => wanted.has(talent.id)),
  }
}
