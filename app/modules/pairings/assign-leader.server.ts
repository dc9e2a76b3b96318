import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { handOverCare } from './hand-over-care.server'
import { pairingMoved } from './pairing.events'
import { endPairings, insertPairings, lockPairingOfTalent } from './pairings.store.server'
import { lockRound } from './rounds.store.server'
import { successionInput } from './succession.server'
import { faultsOfLines, type LineFault, whyByHand } from './weigh-lines'

export type AssignRefusal = 'not-found' | 'not-published' | 'same-leader' | LineFault
type Assignment = { roundId: string; keyTalentId: string; leaderId: string }

/**
 * Gives a talent of the round under way a leader, the first or another one. The open requests go along in the same
 * transaction; conflicts and maximum loads hold.
 */
export async function assignLeader(
  access: Access,
  { roundId, keyTalentId, leaderId }: Assignment,
): Promise<Result<null, AssignRefusal>> {
  if (![roundId, keyTalentId, leaderId].every(isId)) return refuse('not-found')
  return transaction<Result<null, AssignRefusal>>(async tx => {
    const round = await lockRound(tx, roundId)
    if (!round) return refuse('not-found')
    if (round.status !== 'published') return refuse('not-published')
    const before = await lockPairingOfTalent(tx, keyTalentId)
    if (before?.leaderId === leaderId) return refuse('same-leader')
    const input = await successionInput(tx, roundId, null, [keyTalentId])
    const fault = faultsOfLines(input, [{ keyTalentId, leaderId }])[0]
    if (fault) return refuse(fault.fault)
    if (before) await endPairings(tx, [before.id], 'adjusted', access.now)
    const explanation = whyByHand(input, { keyTalentId, leaderId }, 1)?.why ?? {}
    const pairing = { roundId, keyTalentId, leaderId, startedAt: access.now, afterId: before?.id ?? null }
    await insertPairings(tx, [{ ...pairing, explanation }])
    if (before) await handOverCare(tx, access, [before], new Map([[keyTalentId, leaderId]]), 'adjusted')
    await recordChange(tx, access, {
      event: pairingMoved,
      payload: { roundId, keyTalentId, fromLeaderId: before?.leaderId ?? null, toLeaderId: leaderId },
      subject: { kind: 'key-talent', id: keyTalentId },
    })
    return ok(null)
  })
}
