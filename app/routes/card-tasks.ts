import { cards } from '~/i18n/cards'
import { useMessages } from '~/i18n/react'
import type { CardTask, CardWork } from '~/modules/cards/index'
import { paths } from '~/paths'
import type { Task } from '~/ui/list/task-list'

const TO: Record<CardTask, string> = {
  supplement: paths.myCard(),
  ending: paths.myCard(),
  confirm: paths.enterpriseCards(),
  review: paths.departmentCards(),
  decide: paths.officeCards(),
  publish: paths.officeCardNotices(),
  issue: paths.officeCardNotices(),
  objections: paths.officeCardNotices(),
}

/** What of talent cards waits for the reader, for the list of today. */
export function useCardTasks(work: CardWork): Task[] {
  const { tasks: t } = useMessages(cards)
  return work.map(({ task, count }) => ({
    key: `card-${task}`,
    count,
    title: t.titles[task],
    to: TO[task],
    verb: t.verbs[task],
  }))
}
