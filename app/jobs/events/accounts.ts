import {
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  signUpRepeated,
} from '../../modules/identity/index'
import { bounceRemoved, jobDiscarded, jobsRetried } from '../../modules/operations/index'
import {
  enterpriseRegistered,
  memberInvitationRevoked,
  memberInvited,
  memberJoined,
  memberRemoved,
  memberRoleChanged,
  membershipAsked,
  membershipDecided,
} from '../../modules/organisations/index'
import { settingChanged } from '../../modules/settings/index'

/** Events of accounts, members, settings and the running of the site. */
export const ACCOUNTS_EVENTS = [
  accountCreated,
  accountDisabled,
  accountMailAsked,
  passwordChanged,
  secondFactorChanged,
  signUpRepeated,
  enterpriseRegistered,
  memberInvitationRevoked,
  memberInvited,
  memberJoined,
  memberRemoved,
  memberRoleChanged,
  membershipAsked,
  membershipDecided,
  settingChanged,
  jobsRetried,
  jobDiscarded,
  bounceRemoved,
] as const
