import { AT_DEPARTMENT, OPEN_REQUEST_STATUSES, type RequestParty, type RequestStatus } from './request-status'

/**
 * What must hold beside state and party:
 * `words` something is written; `in-time` the handling deadline has not passed; `extension-open`, `no-extension-open`
 * whether an extension waits to be decided; `cooled-down` the last urging is long enough ago; `overdue` the step's
 * deadline has passed and was not escalated yet.
 */
export type Refinement =
  | 'words'
  | 'in-time'
  | 'extension-open'
  | 'no-extension-open'
  | 'cooled-down'
  | 'overdue'

/** Whose the request is after a move: `steward` is the leader who raised it, without one the talent office's desk. */
export type OwnerAfter = 'same' | 'desk' | 'lead' | 'steward' | 'named'

export type RequestMove = {
  /** Empty: the move that creates it. */
  from: readonly RequestStatus[]
  to: RequestStatus | 'same'
  by: readonly RequestParty[]
  needs: readonly Refinement[]
  owner: OwnerAfter
}

const WORKED = ['acknowledged', 'in_progress'] as const

/** The table: for each move its origins, where it leads, who may make it, what else must hold, and who owns it then. */
export const REQUEST_MOVES = {
  register: {
    from: [],
    to: 'registered',
    by: ['talent', 'leader', 'office'],
    needs: ['words'],
    owner: 'desk',
  },
  assign: {
    from: ['registered', 'returned'],
    to: 'assigned',
    by: ['office', 'leader', 'system'],
    needs: [],
    owner: 'lead',
  },
  reassign: { from: AT_DEPARTMENT, to: 'assigned', by: ['office'], needs: ['words'], owner: 'lead' },
  hand_back: {
    from: ['assigned', 'acknowledged'],
    to: 'returned',
    by: ['department'],
    needs: ['words'],
    owner: 'desk',
  },
  acknowledge: { from: ['assigned'], to: 'acknowledged', by: ['department'], needs: [], owner: 'lead' },
  start: { from: ['acknowledged'], to: 'in_progress', by: ['department'], needs: ['words'], owner: 'same' },
  progress: { from: ['in_progress'], to: 'same', by: ['department'], needs: ['words'], owner: 'same' },
  support_note: { from: AT_DEPARTMENT, to: 'same', by: ['support'], needs: ['words'], owner: 'same' },
  ask_extension: {
    from: WORKED,
    to: 'same',
    by: ['department'],
    needs: ['words', 'in-time', 'no-extension-open'],
    owner: 'same',
  },
  grant_extension: { from: WORKED, to: 'same', by: ['office'], needs: ['extension-open'], owner: 'same' },
  refuse_extension: {
    from: WORKED,
    to: 'same',
    by: ['office'],
    needs: ['extension-open', 'words'],
    owner: 'same',
  },
  urge: {
    from: AT_DEPARTMENT,
    to: 'same',
    by: ['talent', 'leader', 'liaison', 'office'],
    needs: ['cooled-down'],
    owner: 'same',
  },
  report: { from: ['in_progress'], to: 'reported', by: ['department'], needs: ['words'], owner: 'steward' },
  follow_up: {
    from: ['reported'],
    to: 'followed_up',
    by: ['talent', 'leader', 'office'],
    needs: [],
    owner: 'same',
  },
  redo: {
    from: ['reported', 'followed_up'],
    to: 'in_progress',
    by: ['talent', 'leader', 'office'],
    needs: ['words'],
    owner: 'lead',
  },
  resolve: { from: ['followed_up'], to: 'resolved', by: ['office'], needs: [], owner: 'same' },
  close_out: {
    from: ['registered', 'returned', ...AT_DEPARTMENT, 'reported'],
    to: 'closed_out',
    by: ['office'],
    needs: ['words'],
    owner: 'same',
  },
  withdraw: {
    from: ['registered', 'returned', 'assigned'],
    to: 'closed_out',
    by: ['talent'],
    needs: [],
    owner: 'same',
  },
  hand_over: {
    from: OPEN_REQUEST_STATUSES,
    to: 'same',
    by: ['department', 'office', 'system'],
    needs: [],
    owner: 'named',
  },
  escalate: { from: OPEN_REQUEST_STATUSES, to: 'same', by: ['system'], needs: ['overdue'], owner: 'same' },
} as const satisfies Record<string, RequestMove>

export type MoveName = keyof typeof REQUEST_MOVES
export const MOVE_NAMES = Object.keys(REQUEST_MOVES) as MoveName[]

/** Whether a party may make this move from this state; the refinements are asked apart. */
export function mayMoveRequest(move: MoveName, from: RequestStatus, party: RequestParty): boolean {
  const row: RequestMove = REQUEST_MOVES[move]
  return row.from.includes(from) && row.by.includes(party)
}

/** The state a move leads to from this one. */
export function statusAfter(move: MoveName, from: RequestStatus): RequestStatus {
  const { to }: RequestMove = REQUEST_MOVES[move]
  return to === 'same' ? from : to
}

/** What the refinements are decided upon. */
export type MoveFacts = {
  hasWords: boolean
  dueAt: Date
  stepDueAt: Date | null
  escalatedFor: Date | null
  extensionOpen: boolean
  /** First instant at which it may be urged again; null when it never was. */
  urgeableAt: Date | null
}

const HOLDS: Record<Refinement, (facts: MoveFacts, now: Date) => boolean> = {
  words: facts => facts.hasWords,
  'in-time': (facts, now) => now < facts.dueAt,
  'extension-open': facts => facts.extensionOpen,
  'no-extension-open': facts => !facts.extensionOpen,
  'cooled-down': (facts, now) => facts.urgeableAt === null || now >= facts.urgeableAt,
  overdue: (facts, now) =>
    facts.stepDueAt !== null &&
    now >= facts.stepDueAt &&
    facts.escalatedFor?.getTime() !== facts.stepDueAt.getTime(),
}

/** The first refinement of a move that does not hold, or null. */
export function unmetRefinement(move: MoveName, facts: MoveFacts, now: Date): Refinement | null {
  const { needs }: RequestMove = REQUEST_MOVES[move]
  return needs.find(need => !HOLDS[need](facts, now)) ?? null
}
