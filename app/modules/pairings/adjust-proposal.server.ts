import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { proposalAdjusted } from './pairing.events'
import { findProposal, updateLine, updateProposal } from './proposals.store.server'
import { proposalInputOf } from './round-input.server'
import { lockRound } from './rounds.store.server'
import { faultsOfLines, type LineFault, valueOfLines, weightsOf, whyByHand } from './weigh-lines'

export type AdjustRefusal = 'not-found' | 'frozen' | LineFault
type Adjustment = { proposalId: string; keyTalentId: string; leaderId: string | null }

/** Sets one line of a proposal by hand: another leader, or nobody. Conflicts and maximum loads hold here too. */
export async function adjustProposal(
  access: Access,
  { proposalId, keyTalentId, leaderId }: Adjustment,
): Promise<Result<{ roundId: string }, AdjustRefusal>> {
  if (!isId(proposalId)) return refuse('not-found')
  return transaction<Result<{ roundId: string }, AdjustRefusal>>(async tx => {
    const found = await findProposal(tx, proposalId)
    if (!found?.lines.some(line => line.keyTalentId === keyTalentId)) return refuse('not-found')
    const round = await lockRound(tx, found.roundId)
    if (found.publishedAt || round?.status !== 'preparing') return refuse('frozen')
    const input = await proposalInputOf(tx, found.roundId, weightsOf(found.weights))
    const lines = found.lines.map(line =>
      line.keyTalentId === keyTalentId ? { keyTalentId, leaderId } : line,
    )
    const fault = faultsOfLines(input, lines).find(line => line.leaderId === leaderId)
    if (fault) return refuse(fault.fault)
    const load = lines.filter(line => line.leaderId === leaderId).length
    const hand = leaderId === null ? null : whyByHand(input, { keyTalentId, leaderId }, load)
    await updateLine(tx, proposalId, keyTalentId, {
      leaderId,
      score: hand?.score ?? 0,
      explanation: hand?.why ?? { reason: 'by-hand' },
      byHand: true,
    })
    await updateProposal(tx, proposalId, { value: valueOfLines(input, lines), origin: 'adjusted' })
    await recordChange(tx, access, {
      event: proposalAdjusted,
      payload: { roundId: found.roundId, proposalId, keyTalentId, leaderId },
      subject: { kind: 'round', id: found.roundId },
    })
    return ok({ roundId: found.roundId })
  })
}
