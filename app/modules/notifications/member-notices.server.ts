import {
  memberInvited,
  memberJoined,
  memberRemoved,
  memberRoleChanged,
  membershipDecided,
} from '../organisations/index'
import { invitationMail, membershipMail } from '../organisations/index.server'
import type { NoticeRule } from './rules.server'

const membersPage = {
  enterprise: '/enterprise',
  university: '/university',
  department: '/department',
  office: '/office',
}

/** Notices about belonging to an organisation. */
export const MEMBER_NOTICES: Record<string, NoticeRule> = {
  [memberInvited.name]: async (tx, event) => {
    const { invitationId, sealedToken } = memberInvited.payload.parse(event.payload)
    const mail = await invitationMail(tx, invitationId)
    if (!mail) return []
    const { email, locale, ...params } = mail
    return [{ email, locale, kind: 'member-invited', params, sealedLink: sealedToken }]
  },
  [memberJoined.name]: async (tx, event) => {
    const { membershipId, role } = memberJoined.payload.parse(event.payload)
    const facts = await membershipMail(tx, membershipId)
    if (!facts) return []
    const params = { name: facts.name, organisation: facts.organisation, role }
    const link = `${membersPage[facts.kind]}/members`
    return facts.leads.map(userId => ({ userId, kind: 'member-joined' as const, params, link }))
  },
  [memberRemoved.name]: async (tx, event) => {
    const { membershipId, userId, self } = memberRemoved.payload.parse(event.payload)
    const facts = self ? null : await membershipMail(tx, membershipId)
    if (!facts) return []
    const params = { organisation: facts.organisation }
    return [{ userId, kind: 'member-removed', params, link: '/account' }]
  },
  [memberRoleChanged.name]: async (tx, event) => {
    const { membershipId, userId, role } = memberRoleChanged.payload.parse(event.payload)
    const facts = await membershipMail(tx, membershipId)
    if (!facts) return []
    const params = { organisation: facts.organisation, role }
    return [{ userId, kind: 'member-role-changed', params, link: '/account' }]
  },
  [membershipDecided.name]: async (tx, event) => {
    const { membershipId, userId, approved } = membershipDecided.payload.parse(event.payload)
    const facts = await membershipMail(tx, membershipId)
    if (!facts) return []
    const params = { organisation: facts.organisation }
    return [
      approved
        ? { userId, kind: 'membership-approved', params, link: membersPage[facts.kind] }
        : { userId, kind: 'membership-refused', params, link: '/account' },
    ]
  },
}
