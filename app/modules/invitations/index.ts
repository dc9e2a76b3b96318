export { answerInvitationSchema, inviteSchema } from './invitation.schema'
export { ANSWER_DAYS, INVITATION_QUOTA, QUOTA_DAYS } from './invitation-rules'
export { invitationAnswered, invitationSent } from './invitations.events'
