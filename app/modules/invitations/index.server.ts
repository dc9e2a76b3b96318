export { answerInvitation } from './answer-invitation.server'
export { lapseInvitations } from './invitations.store.server'
export { type InviteRefusal, inviteTalent } from './invite-talent.server'
export { myInvitations, talentForEnterprise, talentResume } from './read-invitations.server'
