import { consentChanged } from '../../modules/consents/index'
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
import {
  copyMade,
  correctionAnswered,
  correctionAsked,
  dataExpired,
  personErased,
} from '../../modules/privacy/index'
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
  consentChanged,
  copyMade,
  personErased,
  dataExpired,
  correctionAsked,
  correctionAnswered,
] as const
