import { isId } from '../../kernel/ids'
import { db } from '../../platform/db.server'
import { proposeSuccessors } from './change-post.server'
import {
  findCadreAccounts,
  findKeyTalent,
  findKeyTalents,
  findLeader,
  findLeaders,
} from './registers.store.server'

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

/** Who could take over the talents of a leader; one line each, with the reasons. */
export async function successorsFor(leaderId: string) {
  const leader = await readLeader(leaderId)
  if (!leader) return []
  const present = leader.pairings.filter(pairing => pairing.endedAt === null)
  const { lines } = await proposeSuccessors(
    db(),
    leaderId,
    present.map(pairing => pairing.keyTalentId),
  )
  const proposed = new Map(lines.map(line => [line.talentId, line]))
  return present.map(({ keyTalent }) => ({ keyTalent, line: proposed.get(keyTalent.id) ?? null }))
}
