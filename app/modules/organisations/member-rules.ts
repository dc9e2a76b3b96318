import type { MemberRole } from '../access/index'

/** Roles inside an organisation, the one with most rights first. */
export const ROLES = ['owner', 'admin', 'member'] as const

const RANK: Record<MemberRole, number> = { owner: 2, admin: 1, member: 0 }

/**
 * Whether somebody may give or take a role: owners may with every role, admins with every role below owner,
 * members not at all.
 */
export function mayHandleRole(own: MemberRole | undefined, role: MemberRole): boolean {
  if (own === 'owner') return true
  return own === 'admin' && RANK[role] < RANK.owner
}
