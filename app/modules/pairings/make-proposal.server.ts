import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { sha256 } from '../../platform/crypto.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { roundProposed } from './pairing.events'
import type { ProposalWeights } from './proposal/proposal.types'
import { proposePairings } from './proposal/propose-pairings'
import { copyLines, findProposal, insertLines, insertProposal } from './proposals.store.server'
import { proposalInputOf } from './round-input.server'
import { lockRound } from './rounds.store.server'

export type ProposeRefusal = 'not-found' | 'not-preparing' | 'nobody'
type Made = Result<{ proposalId: string }, ProposeRefusal>

/** Computes a proposal for a round that is being prepared, and keeps it with its explanations. */
export async function makeProposal(access: Access, roundId: string, weights: ProposalWeights): Promise<Made> {
  if (!isId(roundId)) return refuse('not-found')
  return transaction<Made>(async tx => {
    const round = await lockRound(tx, roundId)
    if (!round) return refuse('not-found')
    if (round.status !== 'preparing') return refuse('not-preparing')
    const input = await proposalInputOf(tx, roundId, weights)
    if (input.talents.length === 0) return refuse('nobody')
    const began = performance.now()
    const { lines, value } = proposePairings(input)
    const proposalId = await insertProposal(tx, {
      roundId,
      origin: 'computed',
      weights,
      value,
      inputHash: sha256(JSON.stringify(input)),
      elapsedMs: Math.round(performance.now() - began),
      byUserId: access.actor.userId,
      createdAt: access.now,
    })
    await insertLines(tx, proposalId, lines)
    await recordChange(tx, access, {
      event: roundProposed,
      payload: { roundId, proposalId },
      subject: { kind: 'round', id: roundId },
      detail: { value, weights },
    })
    return ok({ proposalId })
  })
}

/** Begins a proposal of one's own from another: the same lines, to be adjusted by hand and compared. */
export async function copyProposal(access: Access, proposalId: string): Promise<Made> {
  if (!isId(proposalId)) return refuse('not-found')
  return transaction<Made>(async tx => {
    const source = await findProposal(tx, proposalId)
    const round = source && (await lockRound(tx, source.roundId))
    if (!source || !round) return refuse('not-found')
    if (round.status !== 'preparing') return refuse('not-preparing')
    const copyId = await insertProposal(tx, {
      roundId: round.id,
      origin: 'adjusted',
      basedOnId: source.id,
      weights: source.weights ?? {},
      value: source.value,
      inputHash: source.inputHash,
      byUserId: access.actor.userId,
      createdAt: access.now,
    })
    await copyLines(tx, source.id, copyId)
    await recordChange(tx, access, {
      event: roundProposed,
      payload: { roundId: round.id, proposalId: copyId },
      subject: { kind: 'round', id: round.id },
      detail: { basedOn: source.number },
    })
    return ok({ proposalId: copyId })
  })
}
