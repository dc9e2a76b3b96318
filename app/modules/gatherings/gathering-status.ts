/** Kinds of events: 走出去, 人才沙龙, 政策宣讲, 走访企业, 夜校. */
export const GATHERING_KINDS = [
  'delegation',
  'salon',
  'policy_briefing',
  'enterprise_visit',
  'night_school',
] as const
export type GatheringKind = (typeof GATHERING_KINDS)[number]

export const GATHERING_STATUSES = ['draft', 'published', 'cancelled', 'concluded'] as const
export type GatheringStatus = (typeof GATHERING_STATUSES)[number]

/** The table: for each state of an event, from which the office may bring it about. */
export const GATHERING_TRANSITIONS: Record<GatheringStatus, readonly GatheringStatus[]> = {
  draft: [],
  published: ['draft'],
  cancelled: ['published'],
  concluded: ['published'],
}

/** Whether the office may take an event from one state to another. */
export function mayMoveGathering(from: GatheringStatus, to: GatheringStatus): boolean {
  return GATHERING_TRANSITIONS[to].includes(from)
}

export const REGISTRATION_STATUSES = ['waiting', 'registered', 'attended', 'absent', 'cancelled'] as const
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number]

/** Who may bring a state about: whoever registered, the office, or the system. */
export type RegistrationSide = 'holder' | 'office' | 'system'
type Origins = Partial<Record<RegistrationSide, readonly RegistrationStatus[]>>

/** The table of registrations: for each state, who may bring it about and from which. The first is `waiting`. */
export const REGISTRATION_TRANSITIONS: Record<RegistrationStatus, Origins> = {
  waiting: {},
  registered: { system: ['waiting'], office: ['attended'] },
  attended: { office: ['registered', 'absent'] },
  absent: { system: ['registered'], office: ['registered'] },
  cancelled: {
    holder: ['waiting', 'registered'],
    office: ['waiting', 'registered'],
    system: ['waiting', 'registered'],
  },
}

/** Whether `side` may take a registration from one state to another. */
export function mayMoveRegistration(
  from: RegistrationStatus,
  to: RegistrationStatus,
  side: RegistrationSide,
): boolean {
  return REGISTRATION_TRANSITIONS[to][side]?.includes(from) ?? false
}

/** States in which a registration holds seats; the database counts the same. */
export const SEATED_STATUSES = ['registered', 'attended', 'absent'] as const
