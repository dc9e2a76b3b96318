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
  enterpriseSignUpSchema,
  inviteSchema,
  memberActionSchema,
  ROLES,
  universitySignUpSchema,
} from './organisation.schema'
