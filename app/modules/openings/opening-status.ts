/** States of an opening: 草稿, 待审, 退回, 发布, 暂停, 截止, 招满, 归档. */
export const OPENING_STATUSES = [
  'draft',
  'pending',
  'returned',
  'published',
  'paused',
  'closed',
  'filled',
  'archived',
] as const
export type OpeningStatus = (typeof OPENING_STATUSES)[number]

export const CLOSE_REASONS = ['expired', 'enterprise', 'office'] as const
export type CloseReason = (typeof CLOSE_REASONS)[number]

/** Who may bring a state about: its enterprise, the talent office, or the system (expiry, trusted import). */
export type OpeningSide = 'enterprise' | 'office' | 'system'
type Origins = Partial<Record<OpeningSide, readonly OpeningStatus[]>>

/** The table: for each state, who may bring it about and from which states. Creation (`draft`, imports) has no origin. */
export const OPENING_TRANSITIONS: Record<OpeningStatus, Origins> = {
  draft: { enterprise: ['pending'] },
  pending: { enterprise: ['draft', 'returned', 'published', 'paused'] },
  returned: { office: ['pending'] },
  published: { office: ['pending'], enterprise: ['paused'], system: ['draft', 'pending', 'closed'] },
  paused: { enterprise: ['published'] },
  closed: {
    enterprise: ['published', 'paused'],
    office: ['published', 'paused', 'pending'],
    system: ['published', 'paused', 'pending'],
  },
  filled: { enterprise: ['published', 'paused'] },
  archived: { enterprise: ['draft', 'returned', 'closed', 'filled'] },
}

/** Whether `side` may take an opening from one state to another. */
export function mayMoveOpening(from: OpeningStatus, to: OpeningStatus, side: OpeningSide): boolean {
  return OPENING_TRANSITIONS[to][side]?.includes(from) ?? false
}

/** The states that `side` may take an opening to from here, in the order of the table. */
export function nextOpeningStatuses(from: OpeningStatus, side: OpeningSide): OpeningStatus[] {
  return OPENING_STATUSES.filter(to => mayMoveOpening(from, to, side))
}

/** Whether visitors may open the page of an opening in this state, once it has been published. */
export function hasPublicPage(status: OpeningStatus): boolean {
  return ['published', 'paused', 'closed', 'filled', 'archived'].includes(status)
}

/** Whether the content may still be changed by the enterprise. */
export function isEditable(status: OpeningStatus): boolean {
  return ['draft', 'pending', 'returned', 'published', 'paused'].includes(status)
}
