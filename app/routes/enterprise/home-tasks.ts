import type { enterprises } from '~/i18n/enterprises'
import { paths } from '~/paths'
import type { Task } from '~/ui/list/task-list'
import { daysWaiting } from '../days-waiting'
import type { Desk } from './home'

type Words = (typeof enterprises)['zh-CN']['home']

/** What needs an enterprise today, the most urgent first; nothing that needs nobody. */
export function enterpriseTasks(desk: Desk, t: Words): Task[] {
  const { work, openings, missing, now } = desk
  const waited = work.oldest ? daysWaiting(work.oldest, now) : 0
  const tasks: Task[] = [
    {
      key: 'missing',
      count: desk.status === 'approved' ? 0 : missing.length,
      title: t.missing,
      hint: missing.map(need => t.needs[need]).join('、'),
      to: paths.enterpriseProfile(),
      verb: t.complete,
    },
    {
      key: 'unanswered',
      count: work.unanswered,
      title: t.unanswered,
      hint: t.unansweredHint({ overdue: work.overdue, days: work.replyDays }),
      age: { tone: work.overdue > 0 ? 'urgent' : 'wait', text: t.oldest({ days: waited }) },
      to: paths.enterpriseApplications(),
      verb: t.answer,
    },
    {
      key: 'returned',
      count: openings.returned ?? 0,
      title: t.returnedOpenings,
      to: `${paths.enterpriseOpenings()}?status=returned`,
      verb: t.edit,
    },
    {
      key: 'drafts',
      count: openings.draft ?? 0,
      title: t.drafts,
      to: `${paths.enterpriseOpenings()}?status=draft`,
      verb: t.edit,
    },
  ]
  return tasks.filter(task => task.count > 0)
}
