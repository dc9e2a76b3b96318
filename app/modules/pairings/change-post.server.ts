import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import type { Tx } from '../../platform/db.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { handOverCare } from './hand-over-care.server'
import { postChanged } from './pairing.events'
import type { PostChangeInput } from './pairing.schema'
import {
  endPairings,
  insertPairings,
  type LockedPairing,
  lockPairingsOfLeader,
} from './pairings.store.server'
import { insertPostChange } from './post-changes.store.server'
import { lockLeader, updateLeader } from './registers.store.server'
import { lockPublishedRound } from './rounds.store.server'
import { successionInput } from './succession.server'
import { faultsOfLines, whyByHand } from './weigh-lines'

export type PostChangeRefusal = 'not-found' | 'left-already' | 'successors-out-of-date'
/** Successor of each talent; null: nobody, the requests go to the person of the office who acts. */
export type Successors = ReadonlyMap<string, string | null>
type Changed = { changeId: string; handedOver: number; requests: number }
type Change = { access: Access; leaderId: string; input: PostChangeInput; successors: Successors }

async function replace(
  tx: Tx,
  { access, leaderId, successors }: Change,
  pairings: LockedPairing[],
  roundId: string,
) {
  const ids = pairings.map(pairing => pairing.keyTalentId)
  const input = await successionInput(tx, roundId, leaderId, ids)
  const lines = ids.map(keyTalentId => ({ keyTalentId, leaderId: successors.get(keyTalentId) ?? null }))
  if (!ids.every(id => successors.has(id)) || faultsOfLines(input, lines).length > 0) return false
  await endPairings(
    tx,
    pairings.map(pairing => pairing.id),
    'change_of_post',
    access.now,
  )
  await insertPairings(
    tx,
    pairings.flatMap(({ id, keyTalentId }) => {
      const next = successors.get(keyTalentId) ?? null
      if (next === null) return []
      const explanation = whyByHand(input, { keyTalentId, leaderId: next }, 1)?.why ?? {}
      return [{ roundId, keyTalentId, leaderId: next, startedAt: access.now, afterId: id, explanation }]
    }),
  )
  return true
}

async function setPost(tx: Tx, { access, leaderId, input }: Change, from: { post: string; unit: string }) {
  const { leaves, post, unit } = input
  await updateLeader(tx, leaderId, leaves ? { leftAt: access.now } : { post, unit })
  return insertPostChange(tx, {
    leaderId,
    fromPost: from.post,
    fromUnit: from.unit,
    toPost: leaves ? null : post,
    toUnit: leaves ? null : unit,
    byUserId: access.actor.userId,
    at: access.now,
  })
}

/**
 * A leader takes another post or leaves. In one transaction the leader's pairings end, those of the successors begin
 * and every open request changes hands, so that at no instant a request is without an owner. Refused when the
 * successors given no longer fit: a pairing was added, somebody's room was taken.
 */
export async function changePost(change: Change): Promise<Result<Changed, PostChangeRefusal>> {
  const { access, leaderId, successors } = change
  if (!isId(leaderId)) return refuse('not-found')
  return transaction<Result<Changed, PostChangeRefusal>>(async tx => {
    const round = await lockPublishedRound(tx)
    const leader = await lockLeader(tx, leaderId)
    if (!leader) return refuse('not-found')
    if (leader.leftAt) return refuse('left-already')
    const pairings = await lockPairingsOfLeader(tx, leaderId)
    if (round && !(await replace(tx, change, pairings, round.id))) return refuse('successors-out-of-date')
    const requests = await handOverCare(tx, access, pairings, successors, 'change-of-post')
    const changeId = await setPost(tx, change, leader)
    await recordChange(tx, access, {
      event: postChanged,
      payload: {
        leaderId,
        changeId,
        successions: pairings.map(({ keyTalentId }) => ({
          keyTalentId,
          leaderId: successors.get(keyTalentId) ?? null,
        })),
        requests,
      },
      subject: { kind: 'leader', id: leaderId },
      detail: { handedOver: pairings.length, requests, left: change.input.leaves },
    })
    return ok({ changeId, handedOver: pairings.length, requests })
  })
}
