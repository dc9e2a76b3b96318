export type PlanState = 'draft' | 'solving' | 'solved' | 'failed' | 'cancelled' | 'published' | 'superseded'

type Move = { readonly from: readonly PlanState[]; readonly by: 'office' | 'worker' }

/**
 * For each state, from where it is reached and by whom. A `draft` waits for the solver; `published` is frozen: a
 * later version makes it `superseded`, nothing changes it.
 */
export const PLAN_MOVES: Record<Exclude<PlanState, 'draft'>, Move> = {
  solving: { from: ['draft', 'solving'], by: 'worker' },
  solved: { from: ['solving'], by: 'worker' },
  failed: { from: ['draft', 'solving'], by: 'worker' },
  cancelled: { from: ['draft', 'solving'], by: 'office' },
  published: { from: ['solved'], by: 'office' },
  superseded: { from: ['published'], by: 'office' },
}

/** Still waiting for the solver or being solved. */
export function isUnderWay(state: PlanState): boolean {
  return state === 'draft' || state === 'solving'
}

/** Has meetings to look at. */
export function isSolved(state: PlanState): boolean {
  return state === 'solved' || state === 'published' || state === 'superseded'
}
