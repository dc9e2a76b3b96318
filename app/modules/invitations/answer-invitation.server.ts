import { isId } from '../../kernel/ids'
import { ok, type Result, refuse } from '../../kernel/result'
import { transaction } from '../../platform/transaction.server'
import type { Access } from '../access/index.server'
import { recordChange } from '../events/index.server'
import { isAnswerable } from './invitation-rules'
import { invitationAnswered } from './invitations.events'
import { answerRow, findOwnInvitation } from './invitations.store.server'

/** The talent's answer to an invitation; returns the opening it is about. */
export async function answerInvitation(
  access: Access,
  invitationId: string,
  answer: 'accepted' | 'declined',
): Promise<Result<{ openingId: string }, 'not-found' | 'no-longer-open'>> {
  const { talentId } = access.actor
  if (!talentId || !isId(invitationId)) return refuse('not-found')
  return transaction<Result<{ openingId: string }, 'not-found' | 'no-longer-open'>>(async tx => {
    const invitation = await findOwnInvitation(tx, invitationId, talentId)
    if (!invitation) return refuse('not-found')
    if (!isAnswerable(invitation, access.now)) return refuse('no-longer-open')
    if (!(await answerRow(tx, invitation.id, answer, access.now))) return refuse('no-longer-open')
    await recordChange(tx, access, {
      event: invitationAnswered,
      payload: {
        invitationId,
        talentId,
        enterpriseId: invitation.enterpriseId,
        accepted: answer === 'accepted',
      },
      subject: { kind: 'invitation', id: invitationId },
      detail: { answer },
    })
    return ok({ openingId: invitation.openingId })
  })
}
