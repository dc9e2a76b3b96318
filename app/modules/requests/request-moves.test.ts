import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MOVE_NAMES,
  type MoveFacts,
  type MoveName,
  mayMoveRequest,
  REQUEST_MOVES,
  statusAfter,
  unmetRefinement,
} from './request-moves'
import { isOpenRequest, REQUEST_PARTIES, REQUEST_STATUSES, type RequestStatus } from './request-status'

/** The table once more, read from the other side: state → party → moves. */
const MIRROR: Record<RequestStatus, Partial<Record<(typeof REQUEST_PARTIES)[number], MoveName[]>>> = {
  registered: {
    talent: ['withdraw'],
    leader: ['assign'],
    department: ['hand_over'],
    office: ['assign', 'close_out', 'hand_over'],
    system: ['assign', 'hand_over', 'escalate'],
  },
  assigned: {
    talent: ['urge', 'withdraw'],
    leader: ['urge'],
    liaison: ['urge'],
    department: ['hand_back', 'acknowledge', 'hand_over'],
    support: ['support_note'],
    office: ['reassign', 'urge', 'close_out', 'hand_over'],
    system: ['hand_over', 'escalate'],
  },
  acknowledged: {
    talent: ['urge'],
    leader: ['urge'],
    liaison: ['urge'],
    department: ['hand_back', 'start', 'ask_extension', 'hand_over'],
    support: ['support_note'],
    office: ['reassign', 'grant_extension', 'refuse_extension', 'urge', 'close_out', 'hand_over'],
    system: ['hand_over', 'escalate'],
  },
  in_progress: {
    talent: ['urge'],
    leader: ['urge'],
    liaison: ['urge'],
    department: ['progress', 'ask_extension', 'report', 'hand_over'],
    support: ['support_note'],
    office: ['reassign', 'grant_extension', 'refuse_extension', 'urge', 'close_out', 'hand_over'],
    system: ['hand_over', 'escalate'],
  },
  reported: {
    talent: ['follow_up', 'redo'],
    leader: ['follow_up', 'redo'],
    department: ['hand_over'],
    office: ['follow_up', 'redo', 'close_out', 'hand_over'],
    system: ['hand_over', 'escalate'],
  },
  followed_up: {
    talent: ['redo'],
    leader: ['redo'],
    department: ['hand_over'],
    office: ['redo', 'resolve', 'hand_over'],
    system: ['hand_over', 'escalate'],
  },
  returned: {
    talent: ['withdraw'],
    leader: ['assign'],
    department: ['hand_over'],
    office: ['assign', 'close_out', 'hand_over'],
    system: ['assign', 'hand_over', 'escalate'],
  },
  resolved: {},
  closed_out: {},
}

const LEADS_TO: Partial<Record<MoveName, RequestStatus>> = {
  register: 'registered',
  assign: 'assigned',
  reassign: 'assigned',
  hand_back: 'returned',
  acknowledge: 'acknowledged',
  start: 'in_progress',
  report: 'reported',
  follow_up: 'followed_up',
  redo: 'in_progress',
  resolve: 'resolved',
  close_out: 'closed_out',
  withdraw: 'closed_out',
}

const NEEDS: Partial<Record<MoveName, string[]>> = {
  register: ['words'],
  reassign: ['words'],
  hand_back: ['words'],
  start: ['words'],
  progress: ['words'],
  support_note: ['words'],
  ask_extension: ['words', 'in-time', 'no-extension-open'],
  grant_extension: ['extension-open'],
  refuse_extension: ['extension-open', 'words'],
  urge: ['cooled-down'],
  report: ['words'],
  redo: ['words'],
  close_out: ['words'],
  escalate: ['overdue'],
}

describe('the moves of a request', () => {
  it.each(REQUEST_STATUSES)('from %s are exactly those written here', status => {
    for (const party of REQUEST_PARTIES) {
      const moves = MOVE_NAMES.filter(move => mayMoveRequest(move, status, party))
      expect(moves, `${party} in ${status}`).toEqual(MIRROR[status][party] ?? [])
    }
  })

  it('lead where the mirror says, and stay where they are otherwise', () => {
    for (const move of MOVE_NAMES) {
      for (const status of REQUEST_STATUSES) expect(statusAfter(move, status)).toBe(LEADS_TO[move] ?? status)
    }
  })

  it('need what the mirror says', () => {
    for (const move of MOVE_NAMES) expect(REQUEST_MOVES[move].needs).toEqual(NEEDS[move] ?? [])
  })

  it('reach every state from the registration, and nothing leaves an end', () => {
    const reached = new Set<RequestStatus>(['registered'])
    for (let before = 0; before !== reached.size; ) {
      before = reached.size
      for (const status of [...reached]) {
        for (const move of MOVE_NAMES) {
          const { from }: { from: readonly RequestStatus[] } = REQUEST_MOVES[move]
          if (from.includes(status)) reached.add(statusAfter(move, status))
        }
      }
    }
    expect([...reached].sort()).toEqual([...REQUEST_STATUSES].sort())
    for (const move of MOVE_NAMES) {
      expect((REQUEST_MOVES[move].from as readonly RequestStatus[]).every(isOpenRequest)).toBe(true)
    }
  })
})

describe('the refinements', () => {
  const now = new Date('2026-11-23T02:00:00Z')
  const facts: MoveFacts = {
    hasWords: true,
    dueAt: new Date('2026-11-24T16:00:00Z'),
    stepDueAt: new Date('2026-11-22T16:00:00Z'),
    escalatedFor: null,
    extensionOpen: false,
    urgeableAt: null,
  }

  it('refuse an extension asked for at the deadline or later', () => {
    expect(unmetRefinement('ask_extension', facts, now)).toBeNull()
    expect(unmetRefinement('ask_extension', facts, facts.dueAt)).toBe('in-time')
    expect(unmetRefinement('ask_extension', { ...facts, extensionOpen: true }, now)).toBe('no-extension-open')
    expect(unmetRefinement('ask_extension', { ...facts, hasWords: false }, now)).toBe('words')
  })

  it('let somebody urge again when the cooldown is over, at its very instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), seconds => {
        const urgeableAt = new Date(now.getTime() + seconds * 1000)
        expect(unmetRefinement('urge', { ...facts, urgeableAt }, now)).toBe(
          seconds > 0 ? 'cooled-down' : null,
        )
      }),
    )
  })

  it('escalate a deadline once', () => {
    expect(unmetRefinement('escalate', facts, now)).toBeNull()
    expect(unmetRefinement('escalate', { ...facts, escalatedFor: facts.stepDueAt }, now)).toBe('overdue')
    expect(unmetRefinement('escalate', { ...facts, stepDueAt: facts.dueAt }, now)).toBe('overdue')
  })
})
