import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { handOverCare } from './hand-over-care.server'
import { roundClosed, roundPublished } from './pairing.events'
import { endPairings, insertPairings, lockPairingsOfRound } from './pairings.store.server'
import { findProposal, type ProposalRow, updateProposal } from './proposals.store.server'
import { proposalInputOf } from './round-input.server'
import { mayMoveRound } from './round-status'
import { lockPublishedRound, lockRound, updateRoundStatus } from './rounds.store.server'
import { faultsOfLines, weightsOf } from './weigh-lines'

export type PublishRefusal = 'not-found' | 'not-preparing' | 'nobody' | 'out-of-date'

async function closePublished(tx: Tx, access: Access) {
  const round = await lockPublishedRound(tx)
  if (!round || !mayMoveRound(round.status, 'closed', 'next-round')) return []
  const pairings = await lockPairingsOfRound(tx, round.id)
  const ids = pairings.map(pairing => pairing.id)
  await endPairings(tx, ids, 'round_closed', access.now)
  await updateRoundStatus(tx, round.id, { status: 'closed', closedAt: access.now })
  await recordChange(tx, access, {
    event: roundClosed,
    payload: { roundId: round.id },
    subject: { kind: 'round', id: round.id },
    detail: { ended: ids.length },
  })
  return pairings
}

async function begin(
  tx: Tx,
  access: Access,
  proposal: ProposalRow,
  ended: { id: string; keyTalentId: string }[],
) {
  const before = new Map(ended.map(pairing => [pairing.keyTalentId, pairing.id]))
  const rows = proposal.lines.flatMap(({ keyTalentId, leaderId, explanation }) =>
    leaderId === null
      ? []
      : [
          {
            roundId: proposal.roundId,
            keyTalentId,
            leaderId,
            startedAt: access.now,
            afterId: before.get(keyTalentId) ?? null,
            explanation: explanation ?? {},
          },
        ],
  )
  await insertPairings(tx, rows)
  return rows.length
}

/**
 * Puts a round under way with the pairs of a proposal, which is frozen by that. The round under way until now ends in
 * the same transaction; open requests of talents who get another leader go with them.
 */
export async function publishRound(
  access: Access,
  proposalId: string,
): Promise<Result<{ roundId: string; pairs: number }, PublishRefusal>> {
  if (!isId(proposalId)) return refuse('not-found')
  return transaction<Result<{ roundId: string; pairs: number }, PublishRefusal>>(async tx => {
    const proposal = await findProposal(tx, proposalId)
    const round = proposal && (await lockRound(tx, proposal.roundId))
    if (!proposal || !round) return refuse('not-found')
    if (!mayMoveRound(round.status, 'published', 'office')) return refuse('not-preparing')
    if (!proposal.lines.some(line => line.leaderId !== null)) return refuse('nobody')
    const input = await proposalInputOf(tx, round.id, weightsOf(proposal.weights))
    if (faultsOfLines(input, proposal.lines).length > 0) return refuse('out-of-date')
    const ended = await closePublished(tx, access)
    await updateRoundStatus(tx, round.id, { status: 'published', publishedAt: access.now })
    const pairs = await begin(tx, access, proposal, ended)
    await updateProposal(tx, proposalId, { publishedAt: access.now })
    const next = new Map(proposal.lines.map(line => [line.keyTalentId, line.leaderId]))
    await handOverCare(
      tx,
      access,
      ended.filter(one => next.get(one.keyTalentId)),
      next,
      'round-closed',
    )
    await recordChange(tx, access, {
      event: roundPublished,
      payload: { roundId: round.id, proposalId },
      subject: { kind: 'round', id: round.id },
      detail: { pairs, unpaired: proposal.lines.length - pairs },
    })
    return ok({ roundId: round.id, pairs })
  })
}

/** Ends the round under way without a next one. Requests stay with whoever owns them. */
export async function closeRound(
  access: Access,
  roundId: string,
): Promise<Result<null, 'not-found' | 'not-published'>> {
  if (!isId(roundId)) return refuse('not-found')
  return transaction<Result<null, 'not-found' | 'not-published'>>(async tx => {
    const round = await lockRound(tx, roundId)
    if (!round) return refuse('not-found')
    if (!mayMoveRound(round.status, 'closed', 'office')) return refuse('not-published')
    const pairings = await lockPairingsOfRound(tx, roundId)
    await endPairings(
      tx,
      pairings.map(pairing => pairing.id),
      'round_closed',
      access.now,
    )
    await updateRoundStatus(tx, roundId, { status: 'closed', closedAt: access.now })
    await recordChange(tx, access, {
      event: roundClosed,
      payload: { roundId },
      subject: { kind: 'round', id: roundId },
      detail: { ended: pairings.length },
    })
    return ok(null)
  })
}
