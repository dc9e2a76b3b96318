export { answerInvitationSchema, inviteSchema } from './invitation.schema'
export { invitationAnswered, invitationSent } from './invitations.events'
