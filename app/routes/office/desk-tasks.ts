import type { office } from '~/i18n/office'
import { paths } from '~/paths'
import type { Task } from '~/ui/list/task-list'
import { daysWaiting } from '../days-waiting'
import type { DeskData } from './desk'

type Words = (typeof office)['zh-CN']['desk']

const OLD_DAYS = 5

/** Where the list behind each queue is. */
export const QUEUE_PATHS = {
  enterprises: paths.officeReviews(),
  openings: `${paths.officeOpenings()}?status=pending`,
  members: paths.officeMembers(),
  reports: `${paths.officeOpenings()}?reported=1`,
} as const

/** Every queue of the talent office that holds something, the longest waiting first. */
export function officeTasks({ desk, now }: Pick<DeskData, 'desk' | 'now'>, t: Words): Task[] {
  const hints = {
    enterprises: t.hints.enterprises({ returned: desk.queues.returned.count }),
    openings: t.hints.openings,
    members: t.hints.members,
    reports: t.hints.reports,
  }
  const names = ['enterprises', 'openings', 'members', 'reports'] as const
  return names
    .map(name => ({ name, queue: desk.queues[name] }))
    .filter(({ queue }) => queue.count > 0)
    .sort((a, b) => (a.queue.oldest?.getTime() ?? 0) - (b.queue.oldest?.getTime() ?? 0))
    .map(({ name, queue }) => {
      const days = queue.oldest ? daysWaiting(queue.oldest, now) : 0
      return {
        key: name,
        count: queue.count,
        title: t.tasks[name],
        hint: hints[name],
        age: { tone: days > OLD_DAYS ? 'urgent' : 'wait', text: t.oldest({ days }) },
        to: QUEUE_PATHS[name],
        verb: t.verbs[name],
      }
    })
}
