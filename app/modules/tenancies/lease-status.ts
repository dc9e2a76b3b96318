/** States of a lease: 草稿, 待签, 履行, 到期, 解约, 作废. */
export const LEASE_STATUSES = ['draft', 'to_sign', 'active', 'expired', 'terminated', 'cancelled'] as const
export type LeaseStatus = (typeof LEASE_STATUSES)[number]
export type LeaseSide = 'talent' | 'office' | 'system'
type Origins = Partial<Record<LeaseSide, readonly LeaseStatus[]>>

/** The table: for each state, who may bring it about and from which states. */
export const LEASE_TRANSITIONS: Record<LeaseStatus, Origins> = {
  draft: {},
  to_sign: { office: ['draft'] },
  active: { talent: ['to_sign'] },
  expired: { system: ['active'], office: ['active'] },
  terminated: { office: ['active', 'expired'] },
  cancelled: { office: ['draft', 'to_sign'] },
}

/** Whether `side` may take a lease from one state to another. */
export function mayMoveLease(from: LeaseStatus, to: LeaseStatus, side: LeaseSide): boolean {
  return LEASE_TRANSITIONS[to][side]?.includes(from) ?? false
}

export const REPAIR_STATUSES = ['reported', 'accepted', 'done', 'confirmed', 'cancelled'] as const
export type RepairStatus = (typeof REPAIR_STATUSES)[number]

/** Repairs: reported 已报修 → accepted 已受理 → done 已修好 → confirmed 已确认; the tenant may cancel before it is done. */
export const REPAIR_TRANSITIONS: Record<RepairStatus, RepairOrigins> = {
  reported: {},
  accepted: { office: ['reported'] },
  done: { office: ['reported', 'accepted'] },
  confirmed: { talent: ['done'] },
  cancelled: { talent: ['reported', 'accepted'] },
}
type RepairOrigins = Partial<Record<'talent' | 'office', readonly RepairStatus[]>>

/** Whether `side` may take a repair from one state to another. */
export function mayMoveRepair(from: RepairStatus, to: RepairStatus, side: 'talent' | 'office'): boolean {
  return REPAIR_TRANSITIONS[to][side]?.includes(from) ?? false
}
