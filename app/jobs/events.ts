import {
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  signUpRepeated,
} from '../modules/identity/index'
import {
  enterpriseRegistered,
  memberInvitationRevoked,
  memberInvited,
  memberJoined,
  memberRemoved,
  memberRoleChanged,
  membershipAsked,
  membershipDecided,
} from '../modules/organisations/index'

/** Every event of the product: a new one stands here, or the subscriptions do not compile. */
export const EVENTS = [
  // identity
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  signUpRepeated,
  // organisations
  enterpriseRegistered,
  memberInvitationRevoked,
  memberInvited,
  memberJoined,
  memberRemoved,
  memberRoleChanged,
  membershipAsked,
  membershipDecided,
] as const

export type EventName = (typeof EVENTS)[number]['name']
