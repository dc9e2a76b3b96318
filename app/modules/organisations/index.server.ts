export {
  type AcceptRefusal,
  acceptWithAccount,
  acceptWithNewAccount,
  openInvitation,
} from './accept-invitation.server'
export { changeMemberRole, type MemberRefusal, removeMember } from './change-members.server'
export { createOfficeAccount } from './create-office-account.server'
export { decideMembership } from './decide-membership.server'
export { invitationMail, membershipMail } from './invitation-mail.server'
export { inviteAccount, listAccountInvitations } from './invite-account.server'
export { inviteMember, resendInvitation, revokeInvitation } from './invite-member.server'
export { listMembers, listPendingMemberships } from './list-members.server'
export { organisationsData } from './personal-data.store.server'
export { type EnterpriseRefusal, registerEnterprise } from './register-enterprise.server'
export { chosenUniversity, registerUniversityMember, searchUniversities } from './register-university.server'
