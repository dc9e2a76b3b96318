import { isId } from '../../kernel/ids'
import { localDateOfColumn } from '../../kernel/local-date'
import { findPairingsOfRound, findUnpaired } from './pairings.store.server'
import type { PairedWhy, UnpairedReason } from './proposal/proposal.types'
import { findProposals, type ProposalRow, readProposalRow } from './proposals.store.server'
import { findPublishedRound, findRound, findRounds, readParticipants } from './rounds.store.server'
import { weightsOf } from './weigh-lines'

function rowOf<T extends { startsOn: Date; endsOn: Date }>(round: T) {
  return { ...round, startsOn: localDateOfColumn(round.startsOn), endsOn: localDateOfColumn(round.endsOn) }
}

/** The round under way; null between rounds. */
export async function currentRound() {
  const round = await findPublishedRound()
  return round && rowOf(round)
}
export type CurrentRound = NonNullable<Awaited<ReturnType<typeof currentRound>>>

/** All rounds, the latest first. */
export async function listRounds() {
  return (await findRounds()).map(({ _count, pairings, ...round }) => ({
    ...rowOf(round),
    leaders: _count.leaders,
    talents: _count.talents,
    proposals: _count.proposals,
    paired: pairings.length,
    leadersAtWork: new Set(pairings.map(pairing => pairing.leaderId)).size,
  }))
}

/** One round with its proposals; null when there is none. */
export async function readRound(roundId: string) {
  const found = isId(roundId) ? await findRound(roundId) : null
  if (!found) return null
  const { _count, ...round } = found
  const proposals = await findProposals(roundId)
  return {
    round: rowOf(round),
    counts: _count,
    proposals: proposals.map(({ _count: lines, weights, ...proposal }) => ({
      ...proposal,
      weights: weightsOf(weights),
      paired: lines.lines,
    })),
  }
}

/** Everybody who takes part in a round. */
export async function roundPeople(roundId: string) {
  return readParticipants(roundId)
}

/** The pairings of a round: those in force, or all with their periods; and the talents without anybody. */
export async function roundPairings(roundId: string, inForce: boolean) {
  const [pairings, unpaired] = await Promise.all([
    findPairingsOfRound(roundId, inForce),
    findUnpaired(roundId),
  ])
  return { pairings, unpaired }
}

export type LineWhy = PairedWhy | { reason: UnpairedReason | 'by-hand' }

function viewOf({ lines, weights, ...proposal }: ProposalRow) {
  return {
    ...proposal,
    weights: weightsOf(weights),
    lines: lines.map(({ explanation, ...line }) => ({ ...line, why: explanation as LineWhy })),
  }
}

/** One proposal with its lines; null when there is none in this round. */
export async function readProposal(roundId: string, proposalId: string) {
  const found = isId(proposalId) ? await readProposalRow(proposalId) : null
  return found && found.roundId === roundId ? viewOf(found) : null
}
export type ProposalView = NonNullable<Awaited<ReturnType<typeof readProposal>>>
