import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { readSettings } from '../settings/index.server'
import { invitationExpiry, quotaSince } from './invitation-rules'
import { invitationSent } from './invitations.events'
import {
  countSentLocked,
  findInvitableOpening,
  insertInvitation,
  isFindable,
} from './invitations.store.server'

export type InviteRefusal = 'opening-unavailable' | 'talent-unavailable' | 'quota-used' | 'already-invited'
export type Invite = { talentId: string; openingId: string; reason: string }

/** Invites a talent to an opening of the actor's enterprise. */
export async function inviteTalent(
  access: Access,
  invite: Invite,
): Promise<Result<{ invitationId: string }, InviteRefusal>> {
  const enterpriseId = access.actor.organisationId
  if (!enterpriseId || !isId(invite.talentId)) return refuse('talent-unavailable')
  const { invitationsPerDay, invitationDays } = (await readSettings()).rules
  return transaction<Result<{ invitationId: string }, InviteRefusal>>(async tx => {
    if (!(await findInvitableOpening(tx, invite.openingId, enterpriseId)))
      return refuse('opening-unavailable')
    if (!(await isFindable(tx, invite.talentId, enterpriseId))) return refuse('talent-unavailable')
    const sent = await countSentLocked(tx, enterpriseId, quotaSince(access.now))
    if (sent >= invitationsPerDay) return refuse('quota-used')
    const invitationId = await insertInvitation(tx, {
      ...invite,
      enterpriseId,
      byUserId: access.actor.userId,
      createdAt: access.now,
      expiresAt: invitationExpiry(access.now, invitationDays),
    })
    if (!invitationId) return refuse('already-invited')
    await recordChange(tx, access, {
      event: invitationSent,
      payload: { invitationId, talentId: invite.talentId, enterpriseId },
      subject: { kind: 'invitation', id: invitationId },
    })
    return ok({ invitationId })
  })
}
