/** The kinds of people who log in; each has its own home. */
export const USER_KINDS = [
  'graduate',
  'enterprise',
  'university',
  'leader',
  'liaison',
  'department',
  'office',
] as const
export type UserKind = (typeof USER_KINDS)[number]

export const MEMBER_ROLES = ['owner', 'admin', 'member'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/** The organisation somebody acts for; `pending` until the talent office has verified the membership. */
export type ActorOrganisation = {
  id: string
  kind: 'enterprise' | 'university' | 'department' | 'office'
  name: string
  role: MemberRole
  status: 'pending' | 'active'
}

/** Who is acting: the whole of what access decisions may look at. */
export type Actor = {
  userId: string
  kind: UserKind
  name: string
  email: string
  locale: 'zh-CN' | 'en'
  organisationId: string | null
  organisation: ActorOrganisation | null
  talentId: string | null
  twoFactorEnabled: boolean
}

/** Where a person lands after login. */
export const HOME_OF: Record<UserKind, string> = {
  graduate: '/me',
  enterprise: '/enterprise',
  university: '/university',
  leader: '/cadre',
  liaison: '/cadre',
  department: '/department',
  office: '/office',
}
