import { isId } from '../../kernel/ids'
import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { ProposedLine } from './proposal/proposal.types'
import { proposePairings } from './proposal/propose-pairings'
import {
  findCadreAccounts,
  findKeyTalent,
  findKeyTalents,
  findLeader,
  findLeaders,
} from './registers.store.server'
import { findPublishedRound } from './rounds.store.server'
import { successionInput } from './succession.server'

/** The register of leaders with accounts and present loads. */
export async function listLeaders(q?: string) {
  return (await findLeaders(q)).map(({ pairings, user, liaison, ...leader }) => ({
    ...leader,
    email: user?.email ?? null,
    liaison: liaison?.name ?? null,
    load: pairings.length,
  }))
}

/** One leader with history; null when there is none. */
export async function readLeader(leaderId: string) {
  return isId(leaderId) ? findLeader(leaderId) : null
}

/** Accounts that can be tied to an entry of the register. */
export async function cadreAccounts(leaderId: string | null) {
  const [leaders, liaisons] = await Promise.all([
    findCadreAccounts('leader', leaderId),
    findCadreAccounts('liaison', null),
  ])
  return { leaders, liaisons }
}

/** The register of key talents. */
export async function listKeyTalents(filter: Parameters<typeof findKeyTalents>[0]) {
  return (await findKeyTalents(filter)).map(({ pairings, talentId, ...talent }) => ({
    ...talent,
    hasAccount: talentId !== null,
    leader: pairings[0]?.leader ?? null,
  }))
}

/** One key talent with history; null when there is none. */
export async function readKeyTalent(keyTalentId: string) {
  return isId(keyTalentId) ? findKeyTalent(keyTalentId) : null
}

/** Who could take over the talents of a leader, as a proposal over the room that is left; one line each, with the reasons. */
export async function successorsFor(leaderId: string) {
  const [leader, round] = await Promise.all([readLeader(leaderId), findPublishedRound()])
  const present = leader?.pairings.filter(pairing => pairing.endedAt === null) ?? []
  const ids = present.map(pairing => pairing.keyTalentId)
  const lines = round ? await proposeAmong(round.id, leaderId, ids) : []
  const proposed = new Map(lines.map(line => [line.talentId, line]))
  return present.map(({ keyTalent }) => ({ keyTalent, line: proposed.get(keyTalent.id) ?? null }))
}

async function proposeAmong(roundId: string, leaderId: string, ids: string[]): Promise<ProposedLine[]> {
  const input = await transaction(async tx => ok(await successionInput(tx, roundId, leaderId, ids)))
  return proposePairings(input.value).lines
}
