import type { DepartmentName } from './data/departments'
import {
  assign,
  escalate,
  extend,
  handBack,
  redo,
  report,
  type Story,
  satisfied,
  sign,
  work,
} from './request-story'

/** How many ended requests come before them. */
export const REQUESTS_CLOSED = 110

type State =
  | 'registered'
  | 'returned'
  | 'assigned'
  | 'acknowledged'
  | 'in_progress'
  | 'asking'
  | 'redoing'
  | 'reported'
  | 'followed_up'

/** An open request of the demonstration: its state, and how near its deadline is in working days from today. */
export type OpenCase = {
  state: State
  kind: string
  words: number
  /** Working days from today to the department's deadline… */
  due?: number
  /** …or since registration, for states with another deadline. */
  ago?: number
  leader?: 'leader' | 'leader2'
  support?: DepartmentName
  confidential?: boolean
  /** Raised by a demonstration account: 0 is graduate@, 1 graduate2@. */
  own?: number
}

/** Open requests, those of the demonstration accounts first: their places are known to the tests. */
export const OPEN_CASES: readonly OpenCase[] = [
  { state: 'reported', kind: 'housing', words: 1, ago: 8, own: 0 },
  { state: 'in_progress', kind: 'schooling', words: 0, due: 4, own: 0, leader: 'leader' },
  { state: 'registered', kind: 'other', words: 1, ago: 1, own: 0 },
  { state: 'in_progress', kind: 'title', words: 0, due: 6, own: 1 },
  { state: 'in_progress', kind: 'schooling', words: 1, due: -2, leader: 'leader' },
  { state: 'in_progress', kind: 'schooling', words: 2, due: 0, leader: 'leader2' },
  { state: 'assigned', kind: 'schooling', words: 3, ago: 1, leader: 'leader' },
  { state: 'assigned', kind: 'schooling', words: 1, ago: 3 },
  { state: 'acknowledged', kind: 'schooling', words: 2, due: 9, support: '区人社局' },
  { state: 'asking', kind: 'schooling', words: 3, due: 2, leader: 'leader' },
  { state: 'redoing', kind: 'schooling', words: 0, ago: 14, leader: 'leader2' },
  { state: 'reported', kind: 'schooling', words: 2, ago: 9, leader: 'leader' },
  { state: 'in_progress', kind: 'medical', words: 1, due: 3, support: '区教育局' },
  { state: 'in_progress', kind: 'schooling', words: 0, due: 7, confidential: true, leader: 'leader' },
  { state: 'in_progress', kind: 'housing', words: 0, due: -3, leader: 'leader' },
  { state: 'in_progress', kind: 'housing', words: 2, due: 1 },
  { state: 'asking', kind: 'housing', words: 3, due: 3, leader: 'leader2' },
  { state: 'assigned', kind: 'housing', words: 0, ago: 1 },
  { state: 'reported', kind: 'housing', words: 2, ago: 10, leader: 'leader' },
  { state: 'in_progress', kind: 'medical', words: 0, due: -1 },
  { state: 'acknowledged', kind: 'medical', words: 2, due: 8, leader: 'leader2' },
  { state: 'in_progress', kind: 'spouse', words: 0, due: 5, leader: 'leader' },
  { state: 'in_progress', kind: 'spouse', words: 1, due: 2 },
  { state: 'assigned', kind: 'hiring', words: 0, ago: 1, leader: 'leader' },
  { state: 'reported', kind: 'spouse', words: 2, ago: 9 },
  { state: 'followed_up', kind: 'hiring', words: 1, ago: 10, leader: 'leader2' },
  { state: 'in_progress', kind: 'project', words: 0, due: 6, leader: 'leader', support: '区财政局' },
  { state: 'in_progress', kind: 'project', words: 2, due: 11 },
  { state: 'asking', kind: 'project', words: 3, due: 4, leader: 'leader2' },
  { state: 'redoing', kind: 'project', words: 1, ago: 17, leader: 'leader' },
  { state: 'acknowledged', kind: 'premises', words: 0, due: 15, support: '区住建局' },
  { state: 'followed_up', kind: 'premises', words: 1, ago: 12 },
  { state: 'in_progress', kind: 'funding', words: 1, due: 5, leader: 'leader' },
  { state: 'in_progress', kind: 'funding', words: 2, due: 9, support: '区科工商务局' },
  { state: 'assigned', kind: 'funding', words: 0, ago: 1 },
  { state: 'reported', kind: 'residence', words: 1, ago: 7, leader: 'leader2' },
  { state: 'in_progress', kind: 'transport', words: 0, due: 0, support: '区住建局' },
  { state: 'registered', kind: 'transport', words: 1, ago: 2 },
  { state: 'registered', kind: 'medical', words: 2, ago: 1 },
  { state: 'returned', kind: 'premises', words: 0, ago: 3 },
  { state: 'returned', kind: 'other', words: 0, ago: 2, leader: 'leader2' },
]

const AFTER_WORK: Partial<Record<State, (story: Story, one: OpenCase) => void>> = {
  in_progress: (story, { due = 0 }) => {
    if (due < 0) escalate(story)
  },
  asking: story => extend(story, null),
  reported: story => report(story, 3),
  redoing: story => {
    report(story, 3)
    redo(story, 1)
  },
  followed_up: story => {
    report(story, 3)
    satisfied(story, 2)
  },
}

/** Takes an open request as far as its state says; nothing of it lies later than yesterday. */
export function playOpen(story: Story, one: OpenCase, leader: string | null): void {
  const { state, due } = one
  const { clock, course } = story
  if (state === 'registered') return
  assign(story, clock.after(0, course), leader)
  if (state === 'returned') handBack(story)
  if (state === 'assigned') late(story)
  if (state === 'returned' || state === 'assigned') return
  sign(story, 0)
  if (state === 'acknowledged') return
  const isFresh = due !== undefined && due > story.handlingDays - 3
  work(story, isFresh ? 0 : 1)
  AFTER_WORK[state]?.(story, one)
}

/** Not signed for in time. */
function late(story: Story): void {
  const due = story.course.row.stepDueAt as Date
  const told = due.getTime() + 8 * 3_600_000
  const lastStep = story.course.last.getTime()
  if (
    told - lastStep > 24 * 3_600_000 &&
    story.course.row.kindKey === 'schooling' &&
    !story.course.row.leaderUserId
  ) {
    escalate(story)
  }
}
