import { localDateOf } from '../../app/kernel/local-date'
import type { Chance } from './chance'
import { idOf } from './chance'
import type { DepartmentName } from './data/departments'
import {
  CLOSE_OUT_NOTES,
  EXTENSION_REASONS,
  HAND_BACK_NOTES,
  REDO_NOTES,
  REDONE_RESULTS,
  type RequestWords,
  SUPPORT_NOTES,
} from './data/request-words'
import type { DemoTables } from './demo-tables'
import { departmentId, handlersOf } from './departments'
import { byLead, byOffice, type Clock, leadOwner, OFFICE_USER } from './request-actors'
import { dueAfter, type RequestCourse } from './request-course'

export type Story = {
  course: RequestCourse
  clock: Clock
  chance: Chance
  words: RequestWords
  lead: DepartmentName
  support: DepartmentName | null
  /** Who follows and judges: the talent's account, the leader's, else the office. */
  judge: { party: 'talent' | 'leader' | 'office'; by: string }
  handlingDays: number
  tables: DemoTables
}

/** Given to its departments, by the leader on the spot or by the office. */
export function assign(story: Story, at: Date, leader: string | null): void {
  const { course, lead, support, handlingDays, tables } = story
  const supportIds = support ? [departmentId(support)] : []
  course.move('assign', {
    at,
    party: leader ? 'leader' : 'office',
    by: leader ?? OFFICE_USER,
    data: { leadId: departmentId(lead), supportIds, handlingDays },
    owner: leadOwner(lead),
    dueAt: dueAfter(localDateOf(at), handlingDays),
  })
  const names: [DepartmentName, 'lead' | 'support'][] = [[lead, 'lead']]
  if (support) names.push([support, 'support'])
  for (const [name, role] of names) {
    tables.request_department.push({
      id: idOf('request-department', course.row.id!, name),
      requestId: course.row.id!,
      organisationId: departmentId(name),
      role,
      handlerUserId: handlersOf(name).head,
      assignedAt: at,
      doneAt: null,
      endedAt: null,
    })
  }
}

/** The department thinks it is not its business; the office has to assign it anew. */
export function handBack(story: Story): void {
  const { course, clock, lead, chance, tables } = story
  const at = clock.after(1, course)
  course.move(
    'hand_back',
    byLead(lead, at, {
      note: chance.pick(HAND_BACK_NOTES),
      owner: { userId: OFFICE_USER, organisationId: null },
    }),
  )
  for (const part of tables.request_department) if (part.requestId === course.row.id) part.endedAt = at
}

export function sign(story: Story, days: number): void {
  const { course, clock, lead } = story
  course.move('acknowledge', byLead(lead, clock.after(days, course)))
}

/** Work begins, and goes on with the opinion of a supporting department. */
export function work(story: Story, days: number): void {
  const { course, clock, lead, support, chance, words, tables } = story
  course.move('start', byLead(lead, clock.after(days, course), { note: words.progress }))
  if (!support) return
  const at = clock.after(0, course)
  const { head } = handlersOf(support)
  course.move('support_note', {
    at,
    party: 'support',
    by: head,
    organisationId: departmentId(support),
    note: chance.pick(SUPPORT_NOTES),
    data: { done: true },
  })
  const part = tables.request_department.find(
    one => one.requestId === course.row.id && one.role === 'support',
  )
  if (part) part.doneAt = at
}

/** More time asked for; granted or refused when `answer` says so. */
export function extend(story: Story, answer: 'granted' | 'refused' | null): void {
  const { course, clock, lead, chance, tables, handlingDays } = story
  const days = chance.int(3, 8)
  const dueBefore = course.row.dueAt as Date
  const dueAfterIt = dueAfter(localDateOf(new Date(dueBefore.getTime() - 1)), days)
  const reason = chance.pick(EXTENSION_REASONS)
  const askedAt = clock.after(0, course)
  const data = { days, until: dueAfterIt.toISOString() }
  course.move('ask_extension', byLead(lead, askedAt, { note: reason, data }))
  const decidedAt = answer && clock.after(1, course)
  if (decidedAt) {
    const move = answer === 'granted' ? 'grant_extension' : 'refuse_extension'
    const dueAt = answer === 'granted' ? dueAfterIt : undefined
    const until = (dueAt ?? dueBefore).toISOString()
    const note = answer === 'granted' ? '' : '请先给本人阶段性答复，按期反馈。'
    course.move(move, byOffice(decidedAt, { note, data: { days, until }, ...(dueAt && { dueAt }) }))
    if (dueAt) course.row.handlingDays = handlingDays + days
  }
  tables.request_extension.push({
    id: idOf('request-extension', course.row.id!),
    requestId: course.row.id!,
    status: answer ?? 'asked',
    days,
    reason,
    dueBefore,
    dueAfter: dueAfterIt,
    askedById: handlersOf(lead).head,
    askedAt,
    decidedById: decidedAt ? OFFICE_USER : null,
    decidedAt,
    answer: '',
  })
}

export function report(story: Story, days: number, note = story.words.result): void {
  const { course, clock, lead } = story
  const { leaderUserId, deskUserId } = course.row
  const owner = { userId: leaderUserId ?? deskUserId, organisationId: null }
  course.move('report', byLead(lead, clock.after(days, course), { note, owner }))
}

/** Not satisfied: done again, reported again. */
export function redo(story: Story, days: number): void {
  const { course, clock, judge, chance, lead } = story
  const at = clock.after(days, course)
  const dueAt = dueAfter(localDateOf(at), 5)
  course.move('redo', {
    at,
    ...judge,
    note: chance.pick(REDO_NOTES),
    owner: leadOwner(lead),
    dueAt,
    data: { round: 2 },
  })
  course.row.satisfied = false
}

export function reportAgain(story: Story): void {
  report(story, story.chance.int(2, 4), story.chance.pick(REDONE_RESULTS))
}

export function satisfied(story: Story, days: number): void {
  const { course, clock, judge } = story
  course.move('follow_up', { at: clock.after(days, course), ...judge })
  course.row.satisfied = true
}

export function resolve(story: Story, days: number): void {
  story.course.move('resolve', byOffice(story.clock.after(days, story.course)))
}

export function closeOut(story: Story): void {
  const { course, clock, chance } = story
  course.move('close_out', byOffice(clock.after(1, course), { note: chance.pick(CLOSE_OUT_NOTES) }))
}

/** The day after the deadline the office is told. */
export function escalate(story: Story): void {
  const { course } = story
  const due = course.row.stepDueAt as Date
  course.move('escalate', {
    at: new Date(due.getTime() + 7 * 3_600_000 + 1_200_000),
    party: 'system',
    by: null,
  })
  course.row.escalatedFor = due
  course.row.stepDueAt = due
}
