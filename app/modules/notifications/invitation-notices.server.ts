import { paths } from '../../paths'
import { invitationAnswered, invitationSent } from '../invitations/index'
import { findInvitationFacts } from './invitation-notices.store.server'
import type { NoticeRule } from './rules.server'

/** Notices about invitations: the talent hears of one, the person who sent it of the answer. */
export const INVITATION_NOTICES: Record<string, NoticeRule> = {
  [invitationSent.name]: async (tx, event) => {
    const { invitationId } = invitationSent.payload.parse(event.payload)
    const facts = await findInvitationFacts(tx, invitationId)
    if (!facts) return []
    const { enterprise, opening, reason } = facts
    return [
      {
        userId: facts.talentUserId,
        kind: 'invitation-sent',
        params: { enterprise, opening, reason },
        link: paths.myInvitations(),
      },
    ]
  },
  [invitationAnswered.name]: async (tx, event) => {
    const { invitationId, accepted, talentId } = invitationAnswered.payload.parse(event.payload)
    const facts = await findInvitationFacts(tx, invitationId)
    if (!facts) return []
    const { talent, opening } = facts
    return [
      {
        userId: facts.byUserId,
        kind: 'invitation-answered',
        params: { talent, opening, accepted },
        link: paths.enterpriseTalent(talentId),
      },
    ]
  },
}
