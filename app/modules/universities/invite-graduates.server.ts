import { ok, type Result, refuse } from '../../kernel/result'
import { encrypt, newToken, sha256 } from '../../platform/crypto.server'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { lockInvitable, type RosterFilter, writeInvitations } from './roster.store.server'
import { INVITE_AGAIN_HOURS } from './university'
import { rosterInvited } from './university.events'

/** Mails of one command; the rest waits for the next press of the button. */
export const INVITE_LIMIT = 500
const HOUR_MS = 3_600_000

/**
 * A university invites graduates of its own roster to claim their entries: those under the filter that have an
 * address, have not claimed, and were not invited within a day. Returns how many mails go out.
 */
export async function inviteGraduates(command: {
  access: Access
  filter: RosterFilter
}): Promise<Result<{ invited: number }, 'nobody'>> {
  const { access, filter } = command
  const universityId = access.actor.organisationId
  if (!universityId) return refuse('nobody')
  const before = new Date(access.now.getTime() - INVITE_AGAIN_HOURS * HOUR_MS)
  return transaction(async tx => {
    const ids = await lockInvitable(tx, universityId, filter, before, INVITE_LIMIT)
    if (ids.length === 0) return refuse('nobody')
    const tokens = ids.map(id => ({ id, token: newToken() }))
    await writeInvitations(
      tx,
      tokens.map(({ id, token }) => ({ id, tokenHash: sha256(token) })),
      access.now,
    )
    await recordChange(tx, access, {
      event: rosterInvited,
      payload: {
        universityId,
        invitations: tokens.map(({ id, token }) => ({
          entryId: id,
          sealedToken: encrypt('account-mail', token),
        })),
      },
      subject: { kind: 'university', id: universityId },
      detail: { invited: ids.length },
    })
    return ok({ invited: ids.length })
  })
}
