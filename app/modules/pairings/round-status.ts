/** States of a round: 筹备, 进行中, 已结束. */
export const ROUND_STATUSES = ['preparing', 'published', 'closed'] as const
export type RoundStatus = (typeof ROUND_STATUSES)[number]

/** Who brings a state about: the office, or the publication of the next round. */
export type RoundMover = 'office' | 'next-round'

/** The table: for each state, who may bring it about and from which states. Every round begins by preparing. */
export const ROUND_TRANSITIONS: Record<RoundStatus, Partial<Record<RoundMover, readonly RoundStatus[]>>> = {
  preparing: {},
  published: { office: ['preparing'] },
  closed: { office: ['published'], 'next-round': ['published'] },
}

/** Whether `mover` may take a round from one state to another. */
export function mayMoveRound(from: RoundStatus, to: RoundStatus, mover: RoundMover): boolean {
  return ROUND_TRANSITIONS[to][mover]?.includes(from) ?? false
}
