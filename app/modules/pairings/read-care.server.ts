import { isId } from '../../kernel/ids'
import { ok } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordAudit } from '../audit/index.server'
import {
  findCare,
  findCareOf,
  findCareUnderWay,
  findOwnLeaders,
  findPairingHistory,
  findPhone,
} from './care.store.server'

/** The talents in the care of the acting leader, or of the leaders the acting liaison serves. */
export async function myCare({ actor }: Access) {
  return findCare(actor)
}

/** The leaders the actor acts for: oneself, or those a liaison serves. */
export async function myLeaders({ actor }: Access) {
  return findOwnLeaders(actor)
}

/** One talent in the actor's care with the history of pairings; null for everybody else. */
export async function myTalent({ actor }: Access, keyTalentId: string) {
  const pairing = isId(keyTalentId) ? await findCareOf(actor, keyTalentId) : null
  return pairing && { pairing, history: await findPairingHistory(keyTalentId) }
}

/** Every pairing in force of the round under way. */
export async function careUnderWay() {
  return findCareUnderWay()
}

/** The telephone number of a talent in the actor's care (any for the office); that it was looked at is recorded. */
export async function revealPhone(access: Access, keyTalentId: string): Promise<string | null> {
  const phone = isId(keyTalentId) ? await findPhone(access.actor, keyTalentId) : null
  if (phone === null) return null
  await transaction(async tx => {
    await recordAudit(tx, {
      at: access.now,
      actorUserId: access.actor.userId,
      actorKind: access.actor.kind,
      organisationId: access.actor.organisationId,
      action: 'key-talent.phone-seen',
      subjectKind: 'key-talent',
      subjectId: keyTalentId,
      requestId: access.requestId,
      sensitive: true,
    })
    return ok(null)
  })
  return phone
}
