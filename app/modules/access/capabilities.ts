import type { MemberRole, UserKind } from './actor'

/** How far a capability reaches: one's own things, one's organisation's, or everybody's. */
export type Scope = 'own' | 'organisation' | 'any'
export type Grant = { kind: UserKind; scope: Scope; roles?: readonly MemberRole[] }

const graduate: Grant = { kind: 'graduate', scope: 'own' }
const enterprise: Grant = { kind: 'enterprise', scope: 'organisation' }
const enterpriseAdmin: Grant = { kind: 'enterprise', scope: 'organisation', roles: ['owner', 'admin'] }
const university: Grant = { kind: 'university', scope: 'organisation' }
const universityAdmin: Grant = { kind: 'university', scope: 'organisation', roles: ['owner', 'admin'] }
const office: Grant = { kind: 'office', scope: 'any' }
const officeAdmin: Grant = { kind: 'office', scope: 'any', roles: ['owner', 'admin'] }
const cadre: Grant[] = [
  { kind: 'leader', scope: 'own' },
  { kind: 'liaison', scope: 'own' },
]
const department: Grant = { kind: 'department', scope: 'organisation' }
const departmentAdmin: Grant = { kind: 'department', scope: 'organisation', roles: ['owner', 'admin'] }
const everyone: Grant[] = [graduate, enterprise, university, ...cadre, department, office].map(grant => ({
  kind: grant.kind,
  scope: 'own',
}))

/** The matrix: for every capability, who holds it and how far. The only place where roles are spelled out. */
export const MATRIX = {
  'account.manage': everyone,
  'inbox.read': everyone,
  'file.read': everyone,

  /** Registering for events and keeping one's registrations; who may register for which is said by each event. */
  'event.register': everyone,

  'me.home': [graduate],
  'profile.edit': [graduate],
  'opening.save': [graduate],
  'opening.report': [graduate],
  'application.submit': [graduate],
  'application.answer': [graduate],
  'invitation.answer': [graduate],

  /** Also for somebody whose membership waits to be verified: the home says so. */
  'enterprise.home': [{ kind: 'enterprise', scope: 'own' }],
  'enterprise.edit': [enterpriseAdmin],
  'opening.edit': [enterprise],
  'applicant.read': [enterprise],
  'applicant.handle': [enterprise],
  'talent.search': [enterprise],
  'talent.oversee': [office],
  'talent.invite': [enterprise],
  'reply-template.edit': [enterprise],

  'university.home': [{ kind: 'university', scope: 'own' }],
  'university.edit': [universityAdmin],
  'roster.read': [university],
  'roster.import': [university],
  'supply.edit': [university],

  /** A party of a fair: registers, states wishes. */
  'fair.take-part': [enterprise, university],
  'fair.run': [office],

  'member.read': [
    enterprise,
    university,
    { kind: 'department', scope: 'organisation' },
    { kind: 'office', scope: 'organisation' },
  ],
  'member.manage': [
    enterpriseAdmin,
    universityAdmin,
    { kind: 'office', scope: 'organisation', roles: ['owner', 'admin'] },
  ],

  'cadre.home': cadre,
  /** Talents in one's care and the visits to them: a leader's own, those of the leaders a liaison serves. */
  'visit.read': cadre,
  'visit.write': cadre,
  'visit.give-back': [{ kind: 'leader', scope: 'own' }],
  'department.home': [{ kind: 'department', scope: 'own' }],

  'request.own': [graduate],
  'request.follow': cadre,
  'request.handle': [department],
  'request.oversee': [office],
  'request.catalogue': [office],
  'request.attachment': [graduate, ...cadre, department, office],
  'desk.keep': [departmentAdmin],

  'housing.apply': [graduate],
  'apartment.manage': [office],

  /** Talent cards: the own one, what an employer confirms, what a department reviews, what the office decides. */
  'card.own': [graduate],
  'card.confirm': [enterprise],
  'card.review': [department],
  'card.manage': [office],
  /** Booking a talent station; services asked for with a card, and one's vouchers. */
  'station.book': [graduate],
  'service.apply': [graduate],
  /** Papers of a case: of those in its chain, whatever their part allows. */
  'service.paper': [graduate, department, office],
  'station.manage': [office],
  'service.manage': [office],
  'voucher.manage': [office],
  'policy.edit': [office],

  'office.home': [office],
  'event.manage': [office],
  'door.keep': [office],
  'round.edit': [office],
  'leader.edit': [office],
  'visit.oversee': [office],
  /** The day of a fair and what comes after it. */
  'fair-day.run': [office],
  'fair-day.report': [enterprise, university],
  'review.decide': [office],
  'registry.edit': [office],
  'import.run': [office],
  'export.run': [office],
  'user.manage': [officeAdmin],
  'setting.edit': [officeAdmin],
  'audit.read': [office],
  'privacy.manage': [office],
  'timetable.manage': [office],
  'timetable.own': [enterprise, university],
  'operations.read': [office],
  'operations.act': [officeAdmin],
} as const satisfies Record<string, readonly Grant[]>

export type Capability = keyof typeof MATRIX

/** Capabilities under which people's particulars are read: how many pages of them one account gets in a minute is bounded. */
export const READS_PEOPLE: ReadonlySet<Capability> = new Set([
  'applicant.read',
  'applicant.handle',
  'talent.search',
  'talent.oversee',
  'talent.invite',
  'member.read',
  'roster.read',
  'visit.read',
  'visit.oversee',
  'leader.edit',
  'request.follow',
  'request.handle',
  'request.oversee',
  'request.attachment',
  'apartment.manage',
  'card.confirm',
  'card.review',
  'card.manage',
  'station.manage',
  'service.paper',
  'service.manage',
  'voucher.manage',
  'event.manage',
  'review.decide',
  'export.run',
  'privacy.manage',
  'user.manage',
  'file.read',
] as const)
export const CAPABILITIES = Object.keys(MATRIX) as Capability[]
