export { mayHandleRole, ROLES } from './member-rules'
export {
  enterpriseRegistered,
  memberInvitationRevoked,
  memberInvited,
  memberJoined,
  memberRemoved,
  memberRoleChanged,
  membershipAsked,
  membershipDecided,
} from './organisation.events'
export {
  acceptSchema,
  accountInviteSchema,
  enterpriseSignUpSchema,
  inviteSchema,
  memberActionSchema,
  universitySignUpSchema,
} from './organisation.schema'
