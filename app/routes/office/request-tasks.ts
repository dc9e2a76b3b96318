import type { Messages } from '~/i18n/catalogue'
import type zh from '~/i18n/zh-CN/requests'
import { daysBetween, localDateOf } from '~/kernel/local-date'
import type { officeRequestQueues } from '~/modules/requests/index.server'
import { paths } from '~/paths'
import type { Task } from '~/ui/list/task-list'

type Queues = Awaited<ReturnType<typeof officeRequestQueues>>
type Words = Messages<typeof zh>['office']

/** Every queue of requests that waits for the talent office, what is overdue first. */
export function requestTasks(queues: Queues, now: Date, t: Words): Task[] {
  const names = ['overdue', 'assign', 'extensions', 'close'] as const
  return names
    .map(name => ({ name, ...queues[name] }))
    .filter(queue => queue.count > 0)
    .map(({ name, count, nearest }) => {
      const days = nearest ? daysBetween(localDateOf(now), localDateOf(new Date(nearest.getTime() - 1))) : 0
      return {
        key: `requests-${name}`,
        count,
        title: t.tasks[name],
        hint: t.taskHints[name],
        age: {
          tone: days < 0 ? 'urgent' : 'wait',
          text: days > 0 ? t.taskDue({ days }) : t.taskAge({ days: -days }),
        },
        to: `${paths.officeRequests()}?show=${name}`,
        verb: t.taskVerbs[name],
      }
    })
}
