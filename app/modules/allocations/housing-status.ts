/** States of an application: 待审, 补正, 通过, 不通过, 申诉中, 已撤回. */
export const HOUSING_STATUSES = [
  'submitted',
  'supplement',
  'approved',
  'rejected',
  'appealed',
  'withdrawn',
] as const
export type HousingStatus = (typeof HOUSING_STATUSES)[number]
export type HousingSide = 'talent' | 'office'
type Origins = Partial<Record<HousingSide, readonly HousingStatus[]>>

/** The table: for each state, who may bring it about and from which states. */
export const HOUSING_TRANSITIONS: Record<HousingStatus, Origins> = {
  submitted: { talent: ['supplement', 'withdrawn'] },
  supplement: { office: ['submitted'] },
  approved: { office: ['submitted', 'appealed'] },
  rejected: { office: ['submitted', 'appealed'] },
  appealed: { talent: ['rejected'] },
  withdrawn: { talent: ['submitted', 'supplement', 'approved', 'rejected', 'appealed'] },
}

/** Whether `side` may take an application from one state to another. */
export function mayMoveHousing(from: HousingStatus, to: HousingStatus, side: HousingSide): boolean {
  return HOUSING_TRANSITIONS[to][side]?.includes(from) ?? false
}

/** Whether nothing is decided yet: such applications hold up the public notice. */
export function isUndecided(status: HousingStatus): boolean {
  return status === 'submitted' || status === 'supplement' || status === 'appealed'
}
