/** States of an application: 已投递, 已查看, 初筛, 面试, 录用, 签约, 不合适, 已撤回, 岗位关闭. */
export const APPLICATION_STATUSES = [
  'submitted',
  'viewed',
  'screening',
  'interview',
  'offered',
  'signed',
  'rejected',
  'withdrawn',
  'opening_closed',
] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

/** Who may bring a state about: the graduate, the enterprise, or the system when the opening ends. */
export type ApplicationSide = 'talent' | 'enterprise' | 'system'
type Origins = Partial<Record<ApplicationSide, readonly ApplicationStatus[]>>

/**
 * The table: for each state, who may bring it about and from which states. The first `submitted` has no origin.
 * An enterprise may still answer after its opening has closed.
 */
export const APPLICATION_TRANSITIONS: Record<ApplicationStatus, Origins> = {
  submitted: { talent: ['withdrawn'] },
  viewed: { enterprise: ['submitted'] },
  screening: { enterprise: ['submitted', 'viewed', 'opening_closed'] },
  interview: { enterprise: ['submitted', 'viewed', 'screening', 'interview', 'opening_closed'] },
  offered: { enterprise: ['submitted', 'viewed', 'screening', 'interview', 'offered', 'opening_closed'] },
  signed: { talent: ['offered'] },
  rejected: {
    enterprise: ['submitted', 'viewed', 'screening', 'interview', 'offered', 'opening_closed'],
  },
  withdrawn: { talent: ['submitted', 'viewed', 'screening', 'interview', 'offered', 'signed'] },
  opening_closed: { system: ['submitted', 'viewed', 'screening', 'interview', 'offered'] },
}

/** Whether `side` may take an application from one state to another. */
export function mayMoveApplication(
  from: ApplicationStatus,
  to: ApplicationStatus,
  side: ApplicationSide,
): boolean {
  return APPLICATION_TRANSITIONS[to][side]?.includes(from) ?? false
}

/** States in which something is still to come. */
export const OPEN_STATUSES = ['submitted', 'viewed', 'screening', 'interview', 'offered'] as const

/** States in which the enterprise owes the first answer. */
export const UNANSWERED_STATUSES = ['submitted', 'viewed'] as const

/** The way of an application that goes well, for pictures of progress. */
export const MAIN_WAY = ['submitted', 'viewed', 'screening', 'interview', 'offered', 'signed'] as const

export function isOpenApplication(status: ApplicationStatus): boolean {
  return (OPEN_STATUSES as readonly string[]).includes(status)
}

export const REJECTION_REASONS = [
  'degree',
  'major',
  'skills',
  'experience',
  'salary',
  'place',
  'filled',
  'other',
] as const
export type RejectionReason = (typeof REJECTION_REASONS)[number]

export const INTERVIEW_MODES = ['onsite', 'video', 'phone'] as const
export type InterviewMode = (typeof INTERVIEW_MODES)[number]
