/** States of a unit: 空置, 预订, 出租, 维修, 下架. */
export const UNIT_STATUSES = ['vacant', 'reserved', 'leased', 'repair', 'withdrawn'] as const
export type UnitStatus = (typeof UNIT_STATUSES)[number]

/** Who brings a state about: the office by hand, a selection, a lease. */
export type UnitSide = 'office' | 'selection' | 'lease'
type Origins = Partial<Record<UnitSide, readonly UnitStatus[]>>

/** The table: for each state, who may bring it about and from which states. */
export const UNIT_TRANSITIONS: Record<UnitStatus, Origins> = {
  vacant: {
    office: ['repair', 'withdrawn'],
    selection: ['reserved'],
    lease: ['leased', 'reserved'],
  },
  reserved: { selection: ['vacant'], lease: ['vacant'] },
  leased: { lease: ['reserved', 'vacant'] },
  repair: { office: ['vacant', 'withdrawn'], lease: ['leased'] },
  withdrawn: { office: ['vacant', 'repair'] },
}

/** Whether `side` may take a unit from one state to another. */
export function mayMoveUnit(from: UnitStatus, to: UnitStatus, side: UnitSide): boolean {
  return UNIT_TRANSITIONS[to][side]?.includes(from) ?? false
}

/** The states the office may set by hand from here. */
export function nextUnitStatuses(from: UnitStatus): UnitStatus[] {
  return UNIT_STATUSES.filter(to => mayMoveUnit(from, to, 'office'))
}

/** The states from which `side` may bring `to` about. */
export function unitOrigins(to: UnitStatus, side: UnitSide): readonly UnitStatus[] {
  return UNIT_TRANSITIONS[to][side] ?? []
}
