import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { conflictEntered, conflictRemoved } from './pairing.events'
import { lockPairingOfTalent } from './pairings.store.server'
import { areRegistered, deleteConflict, upsertConflict } from './registers.store.server'

type Conflict = { leaderId: string; keyTalentId: string; reason: string }

/** Enters that two people must not be paired. A pair in force is moved to another leader first. */
export async function enterConflict(
  access: Access,
  conflict: Conflict,
): Promise<Result<null, 'not-found' | 'paired-now'>> {
  const { leaderId, keyTalentId } = conflict
  return transaction<Result<null, 'not-found' | 'paired-now'>>(async tx => {
    if (!(await areRegistered(tx, leaderId, keyTalentId))) return refuse('not-found')
    const pairing = await lockPairingOfTalent(tx, keyTalentId)
    if (pairing?.leaderId === leaderId) return refuse('paired-now')
    await upsertConflict(tx, { ...conflict, byUserId: access.actor.userId, createdAt: access.now })
    await recordChange(tx, access, {
      event: conflictEntered,
      payload: { leaderId, keyTalentId },
      subject: { kind: 'key-talent', id: keyTalentId },
      sensitive: true,
    })
    return ok(null)
  })
}

/** Takes a conflict back. */
export async function removeConflict(
  access: Access,
  { leaderId, keyTalentId }: Omit<Conflict, 'reason'>,
): Promise<Result<null, 'not-found'>> {
  if (!isId(leaderId) || !isId(keyTalentId)) return refuse('not-found')
  return transaction<Result<null, 'not-found'>>(async tx => {
    if (!(await deleteConflict(tx, leaderId, keyTalentId))) return refuse('not-found')
    await recordChange(tx, access, {
      event: conflictRemoved,
      payload: { leaderId, keyTalentId },
      subject: { kind: 'key-talent', id: keyTalentId },
      sensitive: true,
    })
    return ok(null)
  })
}
