import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { isUniqueViolation, transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { roundSaved } from './pairing.events'
import type { RoundInput } from './pairing.schema'
import {
  enterParticipants,
  insertRound,
  lockRound,
  setRoundLeader,
  setRoundTalent,
  updateRound,
} from './rounds.store.server'

export type SaveRoundRefusal = 'not-found' | 'round-closed' | 'round-name-taken'

/**
 * Enters a round, with everybody of the registers in it, or changes one that is not over. The rule may be changed
 * while the round is under way: due days follow at once.
 */
export async function saveRound(
  access: Access,
  roundId: string | null,
  input: RoundInput,
): Promise<Result<{ roundId: string }, SaveRoundRefusal>> {
  if (roundId !== null && !isId(roundId)) return refuse('not-found')
  try {
    return await transaction<Result<{ roundId: string }, SaveRoundRefusal>>(async tx => {
      const before = roundId === null ? null : await lockRound(tx, roundId)
      if (roundId !== null && !before) return refuse('not-found')
      if (before?.status === 'closed') return refuse('round-closed')
      const id = before?.id ?? (await insertRound(tx, input))
      if (before) await updateRound(tx, id, input)
      else await enterParticipants(tx, id)
      await recordChange(tx, access, {
        event: roundSaved,
        payload: { roundId: id },
        subject: { kind: 'round', id },
        detail: { ...input },
      })
      return ok({ roundId: id })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('round-name-taken')
    throw error
  }
}

export type Participation =
  | { kind: 'all' }
  | { kind: 'leader'; leaderId: string; maximumLoad: number | null }
  | { kind: 'talent'; keyTalentId: string; takesPart: boolean }

/** Who takes part in a round that is not over: everybody, one leader with so much room (null: not), one talent. */
export async function setParticipation(
  access: Access,
  roundId: string,
  change: Participation,
): Promise<Result<null, 'not-found' | 'round-closed'>> {
  if (!isId(roundId)) return refuse('not-found')
  return transaction<Result<null, 'not-found' | 'round-closed'>>(async tx => {
    const round = await lockRound(tx, roundId)
    if (!round) return refuse('not-found')
    if (round.status === 'closed') return refuse('round-closed')
    if (change.kind === 'all') await enterParticipants(tx, roundId)
    if (change.kind === 'leader') await setRoundLeader(tx, roundId, change.leaderId, change.maximumLoad)
    if (change.kind === 'talent') await setRoundTalent(tx, roundId, change.keyTalentId, change.takesPart)
    await recordChange(tx, access, {
      event: roundSaved,
      payload: { roundId },
      subject: { kind: 'round', id: roundId },
      detail: { ...change },
    })
    return ok(null)
  })
}
